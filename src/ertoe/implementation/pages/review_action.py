from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.implementation import changes, queries
from ertoe.implementation.forms import ReviewActionForm
from ertoe.implementation.permissions import KEEP_PLAN


@page(KEEP_PLAN, audience="professional", methods=("GET", "POST"))
def review_action(request: Request, slug: str, action_id: UUID) -> HttpResponse:
    found = queries.led_organisation(slug, KEEP_PLAN, by=request.viewer)
    action = queries.action(action_id, by=request.viewer)
    form = ReviewActionForm(request.POST or None)
    if form.is_valid():
        changes.review_action(by=request.viewer, action=action, seen=seen(request), **form.kept())
        return redirect("implementation:plan_board", slug)
    context = {"organisation": found, "action": action, "form": form}
    return render(request, "implementation/review_action.html", context, status=400 if form.is_bound else 200)
