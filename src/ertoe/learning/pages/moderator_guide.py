from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.learning.finding import found_session
from ertoe.learning.permissions import SEE_MODERATOR_GUIDE


@page(SEE_MODERATOR_GUIDE, audience="professional")
def moderator_guide(request: Request, path: str, session: str) -> HttpResponse:
    """The same session with what is only for who moderates."""
    learning, one = found_session(path, session)
    return render(request, "learning/moderator_guide.html", {"path": learning, "session": one})
