from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page, seen, to_what_was_kept
from ertoe.access.request import Request
from ertoe.circle.queries import voices
from ertoe.goals import changes
from ertoe.goals.forms import LifeGoalForm
from ertoe.goals.level_check import brought
from ertoe.goals.permissions import RECORD_LIFE_GOAL, SEE_LIFE_GOAL


@page(RECORD_LIFE_GOAL, about="person", audience="person", methods=("GET", "POST"))
def record_life_goal(request: Request, person_id: UUID) -> HttpResponse:
    by = request.viewer
    form = LifeGoalForm(**brought(request.POST), voices=voices(person_id, by=by), by=by)
    if form.is_valid():
        goal = changes.record_life_goal(by=by, person_id=person_id, seen=seen(request), **form.kept())
        return to_what_was_kept(request, "home:life_goal", SEE_LIFE_GOAL, goal)
    return render(request, "goals/record_life_goal.html", {"form": form}, status=400 if form.is_bound else 200)
