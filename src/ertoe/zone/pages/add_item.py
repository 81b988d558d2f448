from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.working_group import (
    ItemForm,
)
from ertoe.zone.permissions import EDIT_ZONE


@page(EDIT_ZONE, audience="professional", methods=("GET", "POST"))
def add_item(request: Request, meeting_id: UUID) -> HttpResponse:
    arrival = arrive(request).only(EDIT_ZONE)
    meeting = queries.meeting_from_inside(arrival.zone, meeting_id, by=request.viewer).meeting
    form = ItemForm(request.POST or None)
    if form.is_valid():
        changes.add_item(by=request.viewer, meeting=meeting, seen=seen(request), **form.kept())
        return redirect("zone:see_meeting", meeting_id)
    back = reverse("zone:see_meeting", args=(meeting_id,))
    return arrival.asks(form, _("Iets voor de agenda"), _("Zet op de agenda"), back)
