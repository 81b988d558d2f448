from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive
from ertoe.zone.permissions import EDIT_ZONE
from ertoe.zone.speaking import speaks_for


@page(PUBLIC, audience="professional", is_cacheable=True)
def see_need(request: Request, need_id: UUID) -> HttpResponse:
    arrival = arrive(request)
    asked = queries.need(need_id, by=arrival.by)
    may_close = speaks_for(request.viewer, asked.need.of_id) or arrival.may(EDIT_ZONE)
    return arrival.shows("zone/see_need.html", asked=asked, need=asked.need, may_close=may_close)
