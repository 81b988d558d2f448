from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events.forms.guests import THEMES
from ertoe.events.permissions import WRITE_MAILING
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional", is_cacheable=True)
def mailing(request: Request) -> HttpResponse:
    _by, zone = come_in(request.viewer)
    context = {"zone": zone, "themes": [label for _, label in THEMES]}
    context["edits"] = may(request.viewer, WRITE_MAILING, zone)
    return render(request, "events/mailing.html", context)
