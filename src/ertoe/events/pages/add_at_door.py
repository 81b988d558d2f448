from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.organisers import DoorForm
from ertoe.events.permissions import ORGANISE_EVENT


@page(ORGANISE_EVENT, audience="professional", methods=("GET", "POST"))
def add_at_door(request: Request, event_id: UUID) -> HttpResponse:
    by = request.viewer
    event = queries.event(event_id, by=by)
    form = DoorForm(request.POST or None)
    if form.is_valid():
        changes.add_at_door(by=by, event=event, **form.cleaned_data)
        return redirect("events:check_in", event.pk)
    context = {"form": form, "event": event}
    return render(request, "events/add_at_door.html", context, status=400 if form.is_bound else 200)
