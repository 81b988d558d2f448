from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events.queries import coming
from ertoe.zone import queries
from ertoe.zone.arriving import arrive


@page(PUBLIC, audience="professional", is_cacheable=True)
def zone(request: Request) -> HttpResponse:
    """Who we are, what comes, and where one finds the rest: in ten seconds."""
    arrival = arrive(request)
    market = queries.market(arrival.zone, by=arrival.by)
    context = {
        "text": queries.zone_text(arrival.zone, by=arrival.by),
        "events": coming(by=arrival.by)[:3],
        "meetings": queries.meetings(arrival.zone, by=arrival.by),
        "asked": market.asked[:3],
        "offers": market.offers[:3],
    }
    return arrival.shows("zone/zone.html", **context)
