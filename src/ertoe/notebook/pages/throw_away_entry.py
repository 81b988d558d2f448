from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.notebook import changes, queries
from ertoe.notebook.permissions import KEEP_NOTEBOOK


@page(KEEP_NOTEBOOK, audience="professional", methods=("GET", "POST"))
def throw_away_entry(request: Request, entry_id: UUID) -> HttpResponse:
    """Asked on a page first: nothing brings it back."""
    if request.method == "POST":
        changes.throw_away_entry(by=request.viewer, entry_id=entry_id)
        return redirect("notebook:notebook")
    entry = queries.entry(entry_id, by=request.viewer)
    return render(request, "notebook/throw_away_entry.html", {"entry": entry, "told": entry.told})
