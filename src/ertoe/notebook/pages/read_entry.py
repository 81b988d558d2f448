from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.notebook import queries
from ertoe.notebook.permissions import KEEP_NOTEBOOK


@page(KEEP_NOTEBOOK, audience="professional")
def read_entry(request: Request, entry_id: UUID) -> HttpResponse:
    entry = queries.entry(entry_id, by=request.viewer)
    return render(request, "notebook/read_entry.html", {"entry": entry, "told": entry.told})
