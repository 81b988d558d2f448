from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.notebook import queries
from ertoe.notebook.permissions import KEEP_NOTEBOOK


@page(KEEP_NOTEBOOK, audience="professional")
def notebook(request: Request) -> HttpResponse:
    by = request.viewer
    spoken = queries.ways_in(get_language() or "nl", by=by)
    return render(request, "notebook/notebook.html", {"spoken": spoken, "entries": queries.entries(by=by)})
