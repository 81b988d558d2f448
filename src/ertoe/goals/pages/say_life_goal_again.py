from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.goals import changes, queries
from ertoe.goals.forms import LifeGoalAgainForm
from ertoe.goals.permissions import SAY_LIFE_GOAL_AGAIN


@page(SAY_LIFE_GOAL_AGAIN, about="item", audience="person", methods=("GET", "POST"))
def say_life_goal_again(request: Request, person_id: UUID, goal_id: UUID) -> HttpResponse:
    goal = queries.life_goal(goal_id, by=request.viewer, person_id=person_id, to=SAY_LIFE_GOAL_AGAIN)
    now = {"words": goal.words.open(), "version": goal.version}
    form = LifeGoalAgainForm(request.POST or None, initial=now, language=goal.language)
    if form.is_valid():
        changes.say_life_goal_again(by=request.viewer, goal=goal, seen=seen(request, edits=True), **form.kept())
        return redirect("home:life_goal", person_id, goal_id)
    context = {"form": form, "goal": goal}
    return render(request, "goals/say_life_goal_again.html", context, status=400 if form.is_bound else 200)
