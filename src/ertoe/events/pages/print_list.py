from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.permissions import ORGANISE_EVENT


@page(ORGANISE_EVENT, audience="professional")
def print_list(request: Request, event_id: UUID) -> HttpResponse:
    """For when there is no connection at the door."""
    event = queries.event(event_id, by=request.viewer)
    found = queries.registrations(event, by=request.viewer)
    registered = sorted((one for one in found if one.is_registered), key=lambda one: one.name.casefold())
    waiting = [one for one in found if one.is_waiting]
    return render(request, "events/print_list.html", {"event": event, "registered": registered, "waiting": waiting})
