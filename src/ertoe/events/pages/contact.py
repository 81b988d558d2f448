from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.permissions import NAME_CONTACT
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional", is_cacheable=True)
def contact(request: Request) -> HttpResponse:
    by, zone = come_in(request.viewer)
    context = {"zone": zone, "contacts": queries.contacts(by=by), "edits": may(request.viewer, NAME_CONTACT, zone)}
    return render(request, "events/contact.html", context)
