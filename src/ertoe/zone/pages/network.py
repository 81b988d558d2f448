from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive
from ertoe.zone.map_picture import drawn


@page(PUBLIC, audience="professional", is_cacheable=True)
def network(request: Request) -> HttpResponse:
    """`?words=` and `?place=` narrow the list and the map."""
    arrival = arrive(request)
    words, place = request.GET.get("words", "")[:100], request.GET.get("place", "")
    found = queries.network(arrival.zone, by=arrival.by, words=words, place=place)
    picture = drawn(found)
    return arrival.shows("zone/network.html", network=found, picture=picture, words=words, place=place)
