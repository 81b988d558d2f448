from typing import Any
from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import queries
from ertoe.zone.arriving import arrive
from ertoe.zone.permissions import EDIT_ZONE
from ertoe.zone.speaking import speaks_for


@page(PUBLIC, audience="professional", is_cacheable=True)
def see_entry(request: Request, entry_id: UUID) -> HttpResponse:
    """Who waits for a yes is shown to the two only."""
    arrival = arrive(request)
    entry = queries.entry(entry_id, by=arrival.by)
    is_mine = speaks_for(request.viewer, entry.of_id) or arrival.may(EDIT_ZONE)
    links = queries.links_of(entry, by=arrival.by)
    context: dict[str, Any] = {
        "partners": [(one.one if one.other == entry else one.other, one) for one in links if one.confirmed_at]
    }
    context |= {"waiting": [one for one in links if not one.confirmed_at and one.other == entry and is_mine]}
    context |= {"asked": [one for one in links if not one.confirmed_at and one.one == entry and is_mine]}
    return arrival.shows("zone/see_entry.html", entry=entry, is_mine=is_mine, **context)
