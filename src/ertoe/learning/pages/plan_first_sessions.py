from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.programme import PlanFirstSessionsForm
from ertoe.learning.permissions import PLAN_GROUPS
from ertoe.learning.queries.programme import groups_of
from ertoe.learning.queries.programme import programme as programme_of
from ertoe.learning.titles import guided_paths, next_session_of


@page(PLAN_GROUPS, audience="professional", methods=("GET", "POST"))
def plan_first_sessions(request: Request, slug: str) -> HttpResponse:
    """For every group that never had a session and has no day yet: a day of its own."""
    by = request.viewer
    found = programme_of(slug, by=by)
    waiting = [row for row in groups_of(found, by=by) if not row.planned and not row.held]
    stands = next_session_of([])
    form = PlanFirstSessionsForm(request.POST or None, paths=guided_paths(), rows=waiting, initial=stands)
    if form.is_valid():
        changes.plan_first_sessions(by=by, organisation=found, seen=seen(request), **form.kept())
        return redirect("learning:programme", slug)
    context = {"form": form, "organisation": found}
    return render(request, "learning/plan_first_sessions.html", context, status=400 if form.is_bound else 200)
