from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.circle.queries import active_members, own_member
from ertoe.reviews import changes, queries
from ertoe.reviews.days import may_be_planned
from ertoe.reviews.forms import SmallestPlanForm
from ertoe.reviews.permissions import MAKE_SMALLEST_PLAN


@page(MAKE_SMALLEST_PLAN, about="person", audience="person", methods=("GET", "POST"))
def make_smallest_plan(request: Request, person_id: UUID) -> HttpResponse:
    by = request.viewer
    me = own_member(person_id, by=by)
    planned = queries.planned_look_back(person_id, by=by)
    initial = {"planned_on": planned.planned_on} if planned and may_be_planned(planned.planned_on) else {}
    members = active_members(person_id, by=by)
    form = SmallestPlanForm(request.POST or None, initial=initial, members=members, is_alone=me.role == Role.PERSON)
    if form.is_valid():
        holder = planned.holder if planned else me
        changes.make_smallest_plan(by=by, person_id=person_id, holder=holder, seen=seen(request), **form.kept())
        return redirect("home:plan", person_id)
    return render(request, "reviews/make_smallest_plan.html", {"form": form}, status=400 if form.is_bound else 200)
