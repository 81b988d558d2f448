from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.visitor import come_in
from ertoe.foundation.clock import now


@page(PUBLIC, audience="professional", is_cacheable=True)
def event(request: Request, slug: str) -> HttpResponse:
    """The same for everybody, so that many may read it at once. How many places are left stands where one registers."""
    by, zone = come_in(request.viewer)
    found = queries.public_event(slug, by=by)
    context = {"event": found, "zone": zone, "files": queries.files(found, by=by), "is_open": found.is_open(now())}
    context["is_over"] = found.is_over(now())
    return render(request, "events/event.html", context)
