from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive
from ertoe.zone.years import asked_year, years_to_choose


@page(PUBLIC, audience="professional", is_cacheable=True)
def needs_overview(request: Request) -> HttpResponse:
    """`?year=`: this year unless another is asked. Made to be printed."""
    arrival = arrive(request)
    year = asked_year(request)
    rows = queries.year_of_needs(arrival.zone, year, by=arrival.by)
    return arrival.shows("zone/needs_overview.html", rows=rows, year=year, years=years_to_choose())
