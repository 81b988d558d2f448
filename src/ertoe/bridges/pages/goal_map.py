from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.bridges import queries
from ertoe.bridges.disclosure import MOVES, SMALLEST, STEP
from ertoe.organisations.queries import the_zone


@page(PUBLIC, audience="professional", is_cacheable=True)
def goal_map(request: Request) -> HttpResponse:
    """What people in the zone want, in figures of which nothing can be computed back; and how that is done."""
    zone = the_zone(by=request.viewer)
    context = {
        "zone": zone,
        "map": queries.goal_map(zone, by=request.viewer),
        "smallest": SMALLEST,
        "step": STEP,
        "moves": MOVES,
    }
    return render(request, "bridges/goal_map.html", context)
