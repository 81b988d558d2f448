from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.programme import PlanGroupsForm
from ertoe.learning.permissions import PLAN_GROUPS
from ertoe.learning.queries.programme import names_taken
from ertoe.learning.queries.programme import programme as programme_of


@page(PLAN_GROUPS, audience="professional", methods=("GET", "POST"))
def plan_groups(request: Request, slug: str) -> HttpResponse:
    """From a list. One line that is wrong, and nothing is written."""
    by = request.viewer
    found = programme_of(slug, by=by)
    form = PlanGroupsForm(request.POST or None, request.FILES or None, taken=names_taken(found, by=by))
    if form.is_valid():
        changes.plan_groups(by=by, organisation=found, groups=form.groups(), seen=seen(request))
        return redirect("learning:programme", slug)
    context = {"form": form, "organisation": found}
    return render(request, "learning/plan_groups.html", context, status=400 if form.is_bound else 200)
