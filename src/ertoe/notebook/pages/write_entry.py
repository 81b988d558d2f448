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
def write_entry(request: Request) -> HttpResponse:
    """`?way=` names the way in; without one, the first."""
    by = request.viewer
    spoken = queries.ways_in(get_language() or "nl", by=by)
    way_in = spoken.part(request.GET.get("way", "")) or spoken.parts[0]
    form = EntryForm(request.POST or None, way_in=way_in)
    if form.is_valid():
        try:
            changes.write_entry(by=by, entry_id=form.entry_id, told=form.told())
            return redirect("notebook:notebook")
        except WrittenMeanwhile as meanwhile:
            form.ask_again(meanwhile.version)
    context = {"form": form, "way_in": way_in}
    return render(request, "notebook/write_entry.html", context, status=400 if form.is_bound else 200)
