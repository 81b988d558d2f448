from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.errors import Missing
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.access.viewer import Viewer
from ertoe.circle.queries import voices
from ertoe.goals import queries as goals
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.reviews import changes, queries
from ertoe.reviews.forms import HowItGoesForm
from ertoe.reviews.permissions import SAY_HOW_IT_GOES


@page(SAY_HOW_IT_GOES, about="item", audience="person", methods=("GET", "POST"))
def say_how_it_goes(request: Request, person_id: UUID, goal_id: UUID) -> HttpResponse:
    """For a life goal or a care goal: one page, under a minute."""
    by = request.viewer
    goal = _goal(goal_id, by, person_id)
    levels = goals.levels_of(goal, by=by) if isinstance(goal, CareGoal) else {}
    form = HowItGoesForm(request.POST or None, voices=voices(person_id, by=by), by=by, goal=goal, levels=levels)
    if form.is_valid():
        changes.say_how_it_goes(by=by, goal=goal, seen=seen(request), **form.kept())
        planned = queries.planned_look_back(person_id, by=by)
        return redirect("reviews:look_back", person_id, planned.pk) if planned else redirect("home:person", person_id)
    visible = form.visible_fields()
    context = {
        "form": form,
        "goal": goal,
        "first": [field for field in visible if field.name != "wished"],
        "summary": [(field, field.errors) for field in visible],
    }
    return render(request, "reviews/say_how_it_goes.html", context, status=400 if form.is_bound else 200)


def _goal(goal_id: UUID, by: Viewer, person_id: UUID) -> LifeGoal | CareGoal:
    try:
        return goals.life_goal(goal_id, by=by, person_id=person_id, to=SAY_HOW_IT_GOES)
    except Missing:
        return goals.care_goal(goal_id, by=by, person_id=person_id, to=SAY_HOW_IT_GOES)
