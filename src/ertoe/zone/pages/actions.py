from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive
from ertoe.zone.speaking import speaks_for


@page(PUBLIC, audience="professional", is_cacheable=True)
def actions(request: Request) -> HttpResponse:
    """What partners do in the zone, and what others say to it."""
    arrival = arrive(request)
    rows = queries.actions(arrival.zone, by=arrival.by)
    mine = {one.pk for one, _reactions in rows if speaks_for(request.viewer, one.of_id)}
    return arrival.shows("zone/actions.html", actions=rows, mine=mine)
