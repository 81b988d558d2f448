from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.agreements import changes, queries
from ertoe.agreements.permissions import SHOW_GOAL_TO_HELPER


@page(SHOW_GOAL_TO_HELPER, about="item", audience="person", methods=("POST",))
def show_goal_to_helper(request: Request, person_id: UUID, agreement_id: UUID) -> HttpResponse:
    by = request.viewer
    agreement = queries.agreement(agreement_id, by=by, person_id=person_id, to=SHOW_GOAL_TO_HELPER)
    shows = request.POST.get("shows") == "yes"
    changes.show_goal_to_helper(by=by, agreement=agreement, shows=shows, seen=seen(request))
    return redirect("agreements:see_agreement", person_id, agreement_id)
