from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.goals import changes, queries
from ertoe.goals.forms import AttainmentLevelsForm
from ertoe.goals.models import LEVEL_NAMES
from ertoe.goals.permissions import SET_ATTAINMENT_LEVELS


@page(SET_ATTAINMENT_LEVELS, about="item", audience="person", methods=("GET", "POST"))
def set_attainment_levels(request: Request, person_id: UUID, care_goal_id: UUID) -> HttpResponse:
    by = request.viewer
    goal = queries.care_goal(care_goal_id, by=by, person_id=person_id, to=SET_ATTAINMENT_LEVELS)
    levels = {LEVEL_NAMES[level]: words for level, words in queries.levels_of(goal, by=by).items()}
    now = {**levels, "attainment_start": goal.attainment_start, "version": goal.version}
    form = AttainmentLevelsForm(request.POST or None, initial=now)
    if form.is_valid():
        changes.set_attainment_levels(by=by, goal=goal, seen=seen(request, edits=True), **form.kept())
        return redirect("goals:see_care_goal", person_id, care_goal_id)
    context = {"form": form, "goal": goal}
    return render(request, "goals/set_attainment_levels.html", context, status=400 if form.is_bound else 200)
