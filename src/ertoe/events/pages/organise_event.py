from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.permissions import ORGANISE_EVENT
from ertoe.foundation.clock import now


@page(ORGANISE_EVENT, audience="professional")
def organise_event(request: Request, event_id: UUID) -> HttpResponse:
    by, search = request.viewer, request.GET.get("q", "")
    event = queries.event(event_id, by=by)
    found = queries.registrations(event, by=by, search=search)
    groups = {
        "registered": [one for one in found if one.is_registered],
        "waiting": [one for one in found if one.is_waiting],
        "cancelled": [one for one in found if one.is_cancelled],
    }
    context = {"event": event, "search": search, "files": queries.files(event, by=by), "is_over": event.is_over(now())}
    return render(request, "events/organise_event.html", context | groups)
