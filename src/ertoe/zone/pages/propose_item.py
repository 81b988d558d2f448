from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import PUBLIC, page, seen
from ertoe.access.request import Request
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.working_group import ItemForm


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def propose_item(request: Request, token: str, meeting_id: UUID) -> HttpResponse:
    arrival = arrive(request)
    queries.meeting_from_inside(arrival.zone, meeting_id, by=arrival.by, token=token)
    form = ItemForm(request.POST or None)
    if form.is_valid():
        where: Any = {"organisation_id": arrival.zone.pk, "token": token, "meeting_id": meeting_id}
        changes.propose_item(by=arrival.by, seen=seen(request), **where, **form.kept())
        return redirect("zone:my_meeting", token, meeting_id)
    back = reverse("zone:my_meeting", args=(token, meeting_id))
    return arrival.asks(form, _("Iets voor de agenda"), _("Zet op de agenda"), back)
