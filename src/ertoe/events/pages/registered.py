from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional")
def registered(request: Request, slug: str) -> HttpResponse:
    by, zone = come_in(request.viewer)
    return render(request, "events/registered.html", {"event": queries.public_event(slug, by=by), "zone": zone})
