from typing import Any

from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive
from ertoe.zone.permissions import EDIT_ZONE


@page(PUBLIC, audience="professional", is_cacheable=True)
def working_group(request: Request) -> HttpResponse:
    """Openly: what the group does and when it meets. The editor sees who is in it and what is still to be done."""
    arrival = arrive(request)
    context: dict[str, Any] = {"meetings": queries.meetings(arrival.zone, by=arrival.by)}
    context |= {"mine": queries.my_place_in_group(arrival.zone, by=arrival.by)}
    if arrival.may(EDIT_ZONE):
        members, waiting = queries.members(arrival.zone, by=request.viewer)
        actions = queries.open_actions(arrival.zone, by=request.viewer)
        context |= {"members": members, "waiting": waiting, "actions": actions, "token": ""}
    return arrival.shows("zone/working_group.html", **context)
