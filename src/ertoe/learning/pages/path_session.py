from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.learning.finding import found_session


@page(PUBLIC, audience="professional", is_cacheable=True)
def path_session(request: Request, path: str, session: str) -> HttpResponse:
    """What a session asks of who takes part. How to moderate it stands in the guide."""
    learning, one = found_session(path, session)
    return render(request, "learning/path_session.html", {"path": learning, "session": one})
