from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.permissions import ORGANISE_EVENT
from ertoe.foundation.clock import now


@page(ORGANISE_EVENT, audience="professional")
def organise_events(request: Request) -> HttpResponse:
    by = request.viewer
    zone, events = queries.zone_to_organise(by=by), queries.events_to_organise(by=by)
    coming = [one for one in reversed(events) if not one.is_over(now())]
    context = {"zone": zone, "coming": coming, "past": [one for one in events if one.is_over(now())]}
    return render(request, "events/organise_events.html", context)
