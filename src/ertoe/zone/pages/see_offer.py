from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive
from ertoe.zone.permissions import EDIT_ZONE
from ertoe.zone.speaking import speaks_for


@page(PUBLIC, audience="professional", is_cacheable=True)
def see_offer(request: Request, offer_id: UUID) -> HttpResponse:
    arrival = arrive(request)
    offer = queries.offer(offer_id, by=arrival.by)
    may_close = speaks_for(request.viewer, offer.of_id) or arrival.may(EDIT_ZONE)
    return arrival.shows("zone/see_offer.html", offer=offer, may_close=may_close)
