from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.goals import changes, queries
from ertoe.goals.permissions import LINK_GOALS


@page(LINK_GOALS, about="item", audience="person", methods=("POST",))
def unlink_care_goal(request: Request, person_id: UUID, care_goal_id: UUID, goal_id: UUID) -> HttpResponse:
    by = request.viewer
    goal = queries.care_goal(care_goal_id, by=by, person_id=person_id, to=LINK_GOALS)
    served = queries.life_goal(goal_id, by=by, person_id=person_id)
    changes.unlink_care_goal(by=by, care_goal=goal, life_goal=served, seen=seen(request))
    return redirect("goals:link_care_goal", person_id, care_goal_id)
