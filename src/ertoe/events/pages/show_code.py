from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.permissions import ORGANISE_EVENT
from ertoe.post.own_address import in_full


@page(ORGANISE_EVENT, audience="professional")
def show_code(request: Request, event_id: UUID) -> HttpResponse:
    """On the big screen, when the evening ends."""
    event = queries.event(event_id, by=request.viewer)
    context = {"event": event, "address": in_full(reverse("events:code")).partition("://")[2]}
    return render(request, "events/show_code.html", context)
