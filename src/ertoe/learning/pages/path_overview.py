from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.learning.finding import found_path


@page(PUBLIC, audience="professional", is_cacheable=True)
def path_overview(request: Request, path: str) -> HttpResponse:
    return render(request, "learning/path_overview.html", {"path": found_path(path)})
