from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import voices
from ertoe.goals import changes, queries
from ertoe.goals.forms import LifeGoalStateForm
from ertoe.goals.permissions import SET_LIFE_GOAL_STATE


@page(SET_LIFE_GOAL_STATE, about="item", audience="person", methods=("GET", "POST"))
def set_life_goal_state(request: Request, person_id: UUID, goal_id: UUID) -> HttpResponse:
    by = request.viewer
    goal = queries.life_goal(goal_id, by=by, person_id=person_id, to=SET_LIFE_GOAL_STATE)
    form = LifeGoalStateForm(request.POST or None, voices=voices(person_id, by=by), by=by)
    if form.is_valid():
        changes.set_life_goal_state(by=by, goal=goal, seen=seen(request), **form.kept())
        return redirect("home:life_goal", person_id, goal_id)
    context = {**form.get_context(), "goal": goal}
    return render(request, "goals/set_life_goal_state.html", context, status=400 if form.is_bound else 200)
