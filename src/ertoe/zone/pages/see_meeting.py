from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive
from ertoe.zone.permissions import EDIT_ZONE


@page(PUBLIC, audience="professional", is_cacheable=True)
def see_meeting(request: Request, meeting_id: UUID) -> HttpResponse:
    """Openly: when, where, and minutes that were made public. The editor sees all of it."""
    arrival = arrive(request)
    if arrival.may(EDIT_ZONE):
        found = queries.meeting_from_inside(arrival.zone, meeting_id, by=request.viewer)
        return arrival.shows("zone/see_meeting.html", inside=found, meeting=found.meeting, token="")
    meeting = queries.meeting(meeting_id, by=arrival.by)
    return arrival.shows("zone/see_meeting.html", inside=None, meeting=meeting, token="")
