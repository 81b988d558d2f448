from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.doors import may
from ertoe.access.errors import Missing
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.sessions import MoveSessionForm
from ertoe.learning.permissions import PLAN_SESSION
from ertoe.learning.queries.sessions import session as session_of
from ertoe.learning.titles import titled


@page(PLAN_SESSION, audience="professional", methods=("GET", "POST"))
def move_session(request: Request, slug: str, session_id: UUID) -> HttpResponse:
    found = session_of(slug, session_id, by=request.viewer)
    if not may(request.viewer, PLAN_SESSION, found):
        raise Missing
    form = MoveSessionForm(request.POST or None, initial=MoveSessionForm.of(found))
    if form.is_valid():
        changes.move_session(by=request.viewer, session=found, seen=seen(request, edits=True), **form.kept())
        return redirect("learning:session", slug, session_id)
    context = {"form": form, "one": titled(found), "organisation": found.organisation}
    return render(request, "learning/move_session.html", context, status=400 if form.is_bound else 200)
