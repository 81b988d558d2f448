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
    FixDateForm,
)
from ertoe.zone.permissions import EDIT_ZONE


@page(EDIT_ZONE, audience="professional", methods=("GET", "POST"))
def fix_date(request: Request, meeting_id: UUID) -> HttpResponse:
    """Starts from the day that suits most."""
    arrival = arrive(request).only(EDIT_ZONE)
    found = queries.meeting_from_inside(arrival.zone, meeting_id, by=request.viewer)
    meeting, best = found.meeting, found.poll.best
    starts_at = meeting.starts_at or (best and best.starts_at)
    start = FixDateForm.starting(starts_at, meeting.ends_at, meeting.where) if starts_at else {}
    form = FixDateForm(request.POST or None, initial={"version": meeting.version, **start})
    if form.is_valid():
        changes.fix_date(by=request.viewer, meeting=meeting, seen=seen(request, edits=True), **form.kept())
        return redirect("zone:see_meeting", meeting_id)
    intro = _("Iedereen van de werkgroep krijgt een mail met een kalenderbestand.")
    back = reverse("zone:see_meeting", args=(meeting_id,))
    return arrival.asks(form, _("De datum vastleggen"), _("Leg vast"), back, intro=intro)
