from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.errors import Missing
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.permissions import ORGANISE_EVENT
from ertoe.foundation.ids import parse_id


@page(ORGANISE_EVENT, audience="professional", methods=("GET", "POST"))
def check_in(request: Request, event_id: UUID) -> HttpResponse:
    """One small form for each person: it arrives on a bad connection, and sending it twice is once."""
    by, search = request.viewer, request.POST.get("q", request.GET.get("q", ""))
    event = queries.event(event_id, by=by)
    if request.method == "POST":
        who = parse_id(request.POST.get("registration"))
        if who is None:
            raise Missing
        changes.check_in(by=by, event=event, registration_id=who, is_there=request.POST.get("there") != "no")
        back = reverse("events:check_in", args=(event.pk,))
        return redirect(f"{back}?{urlencode({'q': search})}#r{who.hex}")
    found = [one for one in queries.registrations(event, by=by, search=search) if not one.is_cancelled]
    found.sort(key=lambda one: one.name.casefold())
    context = {"event": event, "search": search, "found": found, "here": sum(1 for one in found if one.came_at)}
    return render(request, "events/check_in.html", context)
