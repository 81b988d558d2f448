from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.errors import Missing
from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.learning.finding import found_path


@page(PUBLIC, audience="professional", is_cacheable=True)
def handout(request: Request, path: str, handout: str) -> HttpResponse:
    """One sheet, to read here or to print."""
    learning = found_path(path)
    sheet = learning.handout(handout)
    if sheet is None:
        raise Missing(handout)
    return render(request, "learning/handout.html", {"path": learning, "handout": sheet})
