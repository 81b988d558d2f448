from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.goals.permissions import SEE_LIFE_GOAL
from ertoe.goals.queries import whose_life_goal


@page(SEE_LIFE_GOAL, audience="person")
def goal(request: Request, goal_id: UUID) -> HttpResponse:
    """A short address of a life goal, for who may see it."""
    return redirect("home:life_goal", whose_life_goal(goal_id, by=request.viewer), goal_id)
