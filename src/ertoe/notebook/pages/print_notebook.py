from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.notebook import queries
from ertoe.notebook.permissions import KEEP_NOTEBOOK


@page(KEEP_NOTEBOOK, audience="professional")
def print_notebook(request: Request) -> HttpResponse:
    told = [entry.told for entry in queries.entries(by=request.viewer)]
    return render(request, "notebook/print_notebook.html", {"all": told})
