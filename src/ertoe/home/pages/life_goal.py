from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.one_goal import history_of
from ertoe.goals.models import LifeGoal
from ertoe.goals.permissions import SEE_LIFE_GOAL
from ertoe.home import goal_story


@page(SEE_LIFE_GOAL, about="item", audience="person")
def life_goal(request: Request, person_id: UUID, goal_id: UUID) -> HttpResponse:
    """One life goal: own words, how it goes, what is done for it, where it came from and what became of it."""
    plan, line, history = history_of(goal_id, by=request.viewer, person_id=person_id)
    context = {
        "plan": plan,
        "whose": plan.whose,
        "goal": line,
        "state": LifeGoal.State(line.state).label,
        "history": history,
        "ribbons": goal_story.ribbons(history.voices),
        "told_more": goal_story.told_more(line),
        "story": goal_story.story(line, history),
    }
    return render(request, "home/life_goal.html", context)
