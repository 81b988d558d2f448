from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.doors import may
from ertoe.access.errors import Missing
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.groups import AddMembersForm
from ertoe.learning.permissions import ARRANGE_GROUP
from ertoe.learning.queries.groups import group as group_of


@page(ARRANGE_GROUP, audience="professional", methods=("GET", "POST"))
def add_members(request: Request, slug: str) -> HttpResponse:
    """Several at once, from a list; one may be a list too."""
    organisation = group_of(slug, by=request.viewer).organisation
    if not may(request.viewer, ARRANGE_GROUP, organisation):
        raise Missing
    form = AddMembersForm(request.POST or None)
    if form.is_valid():
        changes.add_members(by=request.viewer, organisation=organisation, seen=seen(request), **form.kept())
        return redirect("learning:group", slug)
    context = {"form": form, "organisation": organisation}
    return render(request, "learning/add_members.html", context, status=400 if form.is_bound else 200)
