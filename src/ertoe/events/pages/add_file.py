from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.organisers import FileForm
from ertoe.events.permissions import ORGANISE_EVENT


@page(ORGANISE_EVENT, audience="professional", methods=("GET", "POST"))
def add_file(request: Request, event_id: UUID) -> HttpResponse:
    by = request.viewer
    event = queries.event(event_id, by=by)
    form = FileForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        kind, content = form.cleaned_data["file"]
        changes.add_file(by=by, event=event, title=form.cleaned_data["title"], kind=kind, content=content)
        return redirect("events:organise_event", event.pk)
    context = {"form": form, "event": event}
    return render(request, "events/add_file.html", context, status=400 if form.is_bound else 200)
