from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.goals import changes, queries
from ertoe.goals.forms import LinkCareGoalForm
from ertoe.goals.permissions import LINK_GOALS


@page(LINK_GOALS, about="item", audience="person", methods=("GET", "POST"))
def link_care_goal(request: Request, person_id: UUID, care_goal_id: UUID) -> HttpResponse:
    by = request.viewer
    goal = queries.care_goal(care_goal_id, by=by, person_id=person_id, to=LINK_GOALS)
    served = queries.life_goals_of(goal, by=by)
    others = [one for one in queries.life_goals(person_id, by=by) if one not in served]
    form = LinkCareGoalForm(request.POST or None, life_goals=others)
    if form.is_valid():
        changes.link_care_goal(by=by, care_goal=goal, seen=seen(request), **form.kept())
        return redirect("goals:see_care_goal", person_id, care_goal_id)
    context = {"form": form, "goal": goal, "served": served, "others": others}
    return render(request, "goals/link_care_goal.html", context, status=400 if form.is_bound else 200)
