from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.organisers import CallOffForm
from ertoe.events.permissions import ORGANISE_EVENT


@page(ORGANISE_EVENT, audience="professional", methods=("GET", "POST"))
def call_off_event(request: Request, event_id: UUID) -> HttpResponse:
    by = request.viewer
    event = queries.event(event_id, by=by)
    form = CallOffForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        changes.call_off_event(by=by, event=event, why=form.cleaned_data["why"])
        return redirect("events:organise_event", event.pk)
    return render(request, "events/call_off_event.html", {"form": form, "event": event})
