from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive


@page(PUBLIC, audience="professional", is_cacheable=True)
def questions(request: Request) -> HttpResponse:
    """Questions from practice, beside those who do research."""
    arrival = arrive(request)
    return arrival.shows("zone/questions.html", board=queries.board(arrival.zone, by=arrival.by))
