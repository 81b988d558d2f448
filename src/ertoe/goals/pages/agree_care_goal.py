from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import own_member
from ertoe.goals import changes, queries
from ertoe.goals.permissions import AGREE_CARE_GOAL


@page(AGREE_CARE_GOAL, about="item", audience="person", methods=("POST",))
def agree_care_goal(request: Request, person_id: UUID, care_goal_id: UUID) -> HttpResponse:
    by = request.viewer
    goal = queries.care_goal(care_goal_id, by=by, person_id=person_id, to=AGREE_CARE_GOAL)
    me = own_member(person_id, by=by)
    changes.agree_care_goal(by=by, goal=goal, said_by=me, seen=seen(request))
    return redirect("goals:see_care_goal", person_id, care_goal_id)
