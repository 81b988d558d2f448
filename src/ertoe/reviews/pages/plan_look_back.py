from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import active_members, own_member
from ertoe.reviews import changes, queries
from ertoe.reviews.days import may_be_planned
from ertoe.reviews.forms import PlanLookBackForm
from ertoe.reviews.permissions import PLAN_LOOK_BACK


@page(PLAN_LOOK_BACK, about="person", audience="person", methods=("GET", "POST"))
def plan_look_back(request: Request, person_id: UUID) -> HttpResponse:
    by = request.viewer
    planned = queries.planned_look_back(person_id, by=by)
    initial: dict[str, object] = {"held_by": own_member(person_id, by=by).pk}
    if planned is not None:
        initial = {"held_by": planned.holder_id, "version": planned.version}
        if may_be_planned(planned.planned_on):  # a day that has come gives way to the suggestion
            initial["planned_on"] = planned.planned_on
    form = PlanLookBackForm(request.POST or None, initial=initial, members=active_members(person_id, by=by))
    if form.is_valid():
        review = changes.plan_look_back(by=by, person_id=person_id, seen=seen(request, edits=True), **form.kept())
        return redirect("reviews:look_back", person_id, review.pk)
    return render(request, "reviews/plan_look_back.html", {"form": form}, status=400 if form.is_bound else 200)
