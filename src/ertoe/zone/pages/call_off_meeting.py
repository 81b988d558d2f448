from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.ui.kept_form import KeptForm
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.permissions import EDIT_ZONE


@page(EDIT_ZONE, audience="professional", methods=("GET", "POST"))
def call_off_meeting(request: Request, meeting_id: UUID) -> HttpResponse:
    arrival = arrive(request).only(EDIT_ZONE)
    meeting = queries.meeting_from_inside(arrival.zone, meeting_id, by=request.viewer).meeting
    form = KeptForm(request.POST or None)
    if form.is_valid():
        changes.call_off_meeting(by=request.viewer, meeting=meeting)
        return redirect("zone:see_meeting", meeting_id)
    back = reverse("zone:see_meeting", args=(meeting_id,))
    return arrival.asks(form, _("Gaat deze bijeenkomst niet door?"), _("Ze gaat niet door"), back)
