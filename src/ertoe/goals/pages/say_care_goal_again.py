from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.goals import changes, queries
from ertoe.goals.forms import CareGoalAgainForm
from ertoe.goals.permissions import SAY_CARE_GOAL_AGAIN


@page(SAY_CARE_GOAL_AGAIN, about="item", audience="person", methods=("GET", "POST"))
def say_care_goal_again(request: Request, person_id: UUID, care_goal_id: UUID) -> HttpResponse:
    goal = queries.care_goal(care_goal_id, by=request.viewer, person_id=person_id, to=SAY_CARE_GOAL_AGAIN)
    now = {"words": goal.words.open(), "target_on": goal.target_on, "version": goal.version}
    form = CareGoalAgainForm(request.POST or None, initial=now, language=goal.language)
    if form.is_valid():
        changes.say_care_goal_again(by=request.viewer, goal=goal, seen=seen(request, edits=True), **form.kept())
        return redirect("goals:see_care_goal", person_id, care_goal_id)
    context = {"form": form, "goal": goal}
    return render(request, "goals/say_care_goal_again.html", context, status=400 if form.is_bound else 200)
