from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive


@page(PUBLIC, audience="professional", is_cacheable=True)
def needs(request: Request) -> HttpResponse:
    """What is asked and offered, what fits, and where a gap is."""
    arrival = arrive(request)
    return arrival.shows("zone/needs.html", market=queries.market(arrival.zone, by=arrival.by))
