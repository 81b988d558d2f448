from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.doors import may
from ertoe.access.errors import Missing
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.permissions import PLAN_SESSION
from ertoe.learning.queries.sessions import session as session_of
from ertoe.learning.titles import titled
from ertoe.ui.kept_form import KeptForm


@page(PLAN_SESSION, audience="professional", methods=("GET", "POST"))
def close_session(request: Request, slug: str, session_id: UUID) -> HttpResponse:
    """Held, on the screen or on paper. What comes next is ticking who was there."""
    found = session_of(slug, session_id, by=request.viewer)
    if not may(request.viewer, PLAN_SESSION, found):
        raise Missing
    if request.method == "POST":
        changes.close_session(by=request.viewer, session=found, seen=seen(request))
        return redirect("learning:tick_attendance", slug, session_id)
    context = {"form": KeptForm(), "one": titled(found), "organisation": found.organisation}
    return render(request, "learning/close_session.html", context)
