from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import changes
from ertoe.zone.arriving import arrive


@page(PUBLIC, audience="professional", methods=("POST",))
def answer_dates(request: Request, token: str, meeting_id: UUID) -> HttpResponse:
    arrival = arrive(request)
    said = {name: value for name, value in request.POST.items() if isinstance(value, str)}
    zone_id = arrival.zone.pk
    changes.answer_dates(by=arrival.by, organisation_id=zone_id, token=token, meeting_id=meeting_id, says=said)
    messages.success(request, _("Dank u. Uw antwoord is bewaard."))
    return redirect("zone:my_group", token)
