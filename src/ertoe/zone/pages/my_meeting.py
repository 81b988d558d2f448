from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive


@page(PUBLIC, audience="professional")
def my_meeting(request: Request, token: str, meeting_id: UUID) -> HttpResponse:
    arrival = arrive(request)
    found = queries.meeting_from_inside(arrival.zone, meeting_id, by=arrival.by, token=token)
    return arrival.shows("zone/my_meeting.html", inside=found, meeting=found.meeting, token=token)
