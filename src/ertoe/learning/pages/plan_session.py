from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.doors import may
from ertoe.access.errors import Missing
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.sessions import PlanSessionForm
from ertoe.learning.permissions import PLAN_SESSION
from ertoe.learning.queries.groups import group as group_of
from ertoe.learning.queries.sessions import sessions
from ertoe.learning.titles import guided_paths, next_session_of


@page(PLAN_SESSION, audience="professional", methods=("GET", "POST"))
def plan_session(request: Request, slug: str) -> HttpResponse:
    """The next session of the path is chosen already."""
    organisation = group_of(slug, by=request.viewer).organisation
    if not may(request.viewer, PLAN_SESSION, organisation):
        raise Missing
    stands = next_session_of(sessions(organisation, by=request.viewer))
    form = PlanSessionForm(request.POST or None, paths=guided_paths(), initial=stands)
    if form.is_valid():
        by, sent = request.viewer, seen(request)
        planned = changes.plan_session(by=by, organisation=organisation, seen=sent, **form.kept())
        return redirect("learning:session", slug, planned.pk)
    context = {"form": form, "organisation": organisation}
    return render(request, "learning/plan_session.html", context, status=400 if form.is_bound else 200)
