from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.zone import changes
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.working_group import PlanMeetingForm
from ertoe.zone.permissions import EDIT_ZONE


@page(EDIT_ZONE, audience="professional", methods=("GET", "POST"))
def plan_meeting(request: Request) -> HttpResponse:
    arrival = arrive(request).only(EDIT_ZONE)
    form = PlanMeetingForm(request.POST or None)
    if form.is_valid():
        zone_id = arrival.zone.pk
        made = changes.plan_meeting(by=request.viewer, organisation_id=zone_id, seen=seen(request), **form.kept())
        return redirect("zone:see_meeting", made.pk)
    intro = _("Vult u één dag in, dan ligt die vast. Bij meer dagen krijgt iedereen de vraag wanneer het past.")
    return arrival.asks(form, _("Een bijeenkomst plannen"), _("Plan dit"), reverse("zone:working_group"), intro=intro)
