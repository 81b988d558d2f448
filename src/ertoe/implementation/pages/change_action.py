from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.implementation import changes, queries
from ertoe.implementation.forms import ChangeActionForm
from ertoe.implementation.permissions import KEEP_PLAN


@page(KEEP_PLAN, audience="professional", methods=("GET", "POST"))
def change_action(request: Request, slug: str, action_id: UUID) -> HttpResponse:
    found = queries.led_organisation(slug, KEEP_PLAN, by=request.viewer)
    action = queries.action(action_id, by=request.viewer)
    stands = {name: getattr(action, name) for name in (*action.told_fields, "version")}
    form = ChangeActionForm(request.POST or None, initial=stands)
    if form.is_valid():
        changes.change_action(by=request.viewer, action=action, seen=seen(request, edits=True), **form.kept())
        return redirect("implementation:plan_board", slug)
    context = {"organisation": found, "action": action, "form": form}
    return render(request, "implementation/change_action.html", context, status=400 if form.is_bound else 200)
