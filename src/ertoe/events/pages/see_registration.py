from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional")
def see_registration(request: Request, token: str) -> HttpResponse:
    by, zone = come_in(request.viewer)
    context = {"registration": queries.own_registration(token, by=by), "token": token, "zone": zone}
    return render(request, "events/see_registration.html", context)
