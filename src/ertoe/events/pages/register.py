from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.changes import RegistrationIsClosed
from ertoe.events.forms.guests import RegistrationForm
from ertoe.events.visitor import come_in
from ertoe.foundation.clock import now


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def register(request: Request, slug: str) -> HttpResponse:
    """The answer is the same whether there is a place, whether one waits, and whether the address was known."""
    by, zone = come_in(request.viewer)
    event = queries.public_event(slug, by=by)
    form = RegistrationForm(request.POST or None)
    is_open = event.is_open(now())
    if is_open and form.is_valid():
        try:
            if not form.is_from_a_machine:
                changes.register(by=by, event=event, **form.kept())
            return redirect("events:registered", slug)
        except RegistrationIsClosed:
            is_open = False
    context = {"event": event, "zone": zone, "form": form, "is_open": is_open}
    return render(request, "events/register.html", context, status=400 if form.is_bound else 200)
