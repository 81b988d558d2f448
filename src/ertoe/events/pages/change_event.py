from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.organisers import EventForm
from ertoe.events.permissions import ORGANISE_EVENT


@page(ORGANISE_EVENT, audience="professional", methods=("GET", "POST"))
def change_event(request: Request, event_id: UUID) -> HttpResponse:
    by = request.viewer
    event = queries.event(event_id, by=by)
    stands = {name: getattr(event, name) for name in (*event.told_fields, "version")}
    form = EventForm(request.POST or None, initial=stands)
    if form.is_valid():
        changes.change_event(by=by, event=event, seen=seen(request, edits=True), **form.kept())
        return redirect("events:organise_event", event.pk)
    context = {"form": form, "event": event}
    return render(request, "events/change_event.html", context, status=400 if form.is_bound else 200)
