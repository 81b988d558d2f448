from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.working_group import DatesForm


@page(PUBLIC, audience="professional")
def my_group(request: Request, token: str) -> HttpResponse:
    """By an own link, without an account: which day fits, what comes, what is still to be done."""
    arrival = arrive(request)
    me = queries.member_of_link(arrival.zone, by=arrival.by, token=token)
    meetings = queries.meetings(arrival.zone, by=arrival.by)
    asked = []
    for meeting in meetings.asked:
        found = queries.meeting_from_inside(arrival.zone, meeting.pk, by=arrival.by, token=token)
        said = found.poll.said_by(me)
        asked.append((meeting, DatesForm(dates=found.poll.dates, said=said), bool(said)))
    actions = queries.open_actions(arrival.zone, by=arrival.by, token=token)
    context = {"me": me, "token": token, "meetings": meetings, "asked": asked, "actions": actions}
    return arrival.shows("zone/my_group.html", **context)
