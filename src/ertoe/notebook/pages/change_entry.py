from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.notebook import changes, queries
from ertoe.notebook.changes import WrittenMeanwhile
from ertoe.notebook.forms import EntryForm
from ertoe.notebook.permissions import KEEP_NOTEBOOK


@page(KEEP_NOTEBOOK, audience="professional", methods=("GET", "POST"))
def change_entry(request: Request, entry_id: UUID) -> HttpResponse:
    by = request.viewer
    entry = queries.entry(entry_id, by=by)
    spoken = queries.ways_in(get_language() or "nl", by=by)
    way_in = spoken.part(entry.told.way_in) or spoken.parts[0]
    stands = {"version": entry.version, "on": entry.told.on}
    form = EntryForm(request.POST or None, way_in=way_in, before=entry.told, initial=stands)
    if form.is_valid():
        try:
            changes.change_entry(by=by, entry_id=entry_id, told=form.told(), seen_version=form.seen_version)
            return redirect("notebook:read_entry", entry_id)
        except WrittenMeanwhile as meanwhile:
            form.ask_again(meanwhile.version)
    context = {"form": form, "way_in": way_in, "entry": entry}
    return render(request, "notebook/change_entry.html", context, status=400 if form.is_bound else 200)
