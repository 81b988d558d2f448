from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.permissions import ORGANISE_EVENT
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional", is_cacheable=True)
def events(request: Request) -> HttpResponse:
    by, zone = come_in(request.viewer)
    context = {"zone": zone, "coming": queries.coming(by=by), "past": queries.past(by=by)}
    context["organises"] = may(request.viewer, ORGANISE_EVENT, zone)
    return render(request, "events/events.html", context)
