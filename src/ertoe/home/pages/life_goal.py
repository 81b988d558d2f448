from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.errors import Missing
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.one_goal import history_of
from ertoe.dossier.queries import plan
from ertoe.goals.permissions import SEE_LIFE_GOAL
from ertoe.ui.pictures.marks import Mark


@page(SEE_LIFE_GOAL, about="item", audience="person")
def life_goal(request: Request, person_id: UUID, goal_id: UUID) -> HttpResponse:
    """One life goal: own words, where it came from, what is done for it, the voices over time."""
    by = request.viewer
    history = history_of(goal_id, by=by, person_id=person_id)
    bound = plan(person_id, by=by)
    line = next((one for one in bound.life_goals if one.id == goal_id), None)
    if line is None:
        raise Missing
    marks = [Mark(one.voice, one.who, one.on, one.mark) for one in history.voices if one.mark is not None]
    context = {"plan": bound, "whose": bound.whose, "goal": line, "history": history, "marks": marks}
    return render(request, "home/life_goal.html", context)
