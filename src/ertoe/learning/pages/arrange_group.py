from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.doors import may
from ertoe.access.errors import Missing
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.forms.groups import ArrangeGroupForm
from ertoe.learning.permissions import ARRANGE_GROUP
from ertoe.learning.queries.groups import group as group_of


@page(ARRANGE_GROUP, audience="professional", methods=("GET", "POST"))
def arrange_group(request: Request, slug: str) -> HttpResponse:
    found = group_of(slug, by=request.viewer)
    told = found.peer_group
    if told is None or not may(request.viewer, ARRANGE_GROUP, told):
        raise Missing
    form = ArrangeGroupForm(request.POST or None, initial={**told.told(), "version": told.version})
    if form.is_valid():
        changes.arrange_group(by=request.viewer, group=told, seen=seen(request, edits=True), **form.kept())
        return redirect("learning:group", slug)
    context = {"form": form, "organisation": found.organisation}
    return render(request, "learning/arrange_group.html", context, status=400 if form.is_bound else 200)
