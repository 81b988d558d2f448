from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.errors import StaleEdit
from ertoe.access.page import page, seen, to_what_was_kept
from ertoe.access.request import Request
from ertoe.circle.forms import ShareForm
from ertoe.circle.queries import members, named_readers
from ertoe.goals import changes, queries
from ertoe.goals.permissions import SEE_CARE_GOAL, SHARE_CARE_GOAL


@page(SHARE_CARE_GOAL, about="item", audience="person", methods=("GET", "POST"))
def share_care_goal(request: Request, person_id: UUID, care_goal_id: UUID) -> HttpResponse:
    by = request.viewer
    goal = queries.care_goal(care_goal_id, by=by, person_id=person_id, to=SHARE_CARE_GOAL)
    named = named_readers(goal, by=by)
    form = ShareForm(request.POST or None, item=goal, members=members(person_id, by=by), named=named)
    if form.is_valid():
        try:
            changes.share_care_goal(by=by, goal=goal, seen=seen(request, edits=True), **form.kept())
            return to_what_was_kept(request, "goals:see_care_goal", SEE_CARE_GOAL, goal)
        except StaleEdit as stale:
            form.ask_again(stale.record)
    return render(request, "goals/share_care_goal.html", {"form": form, "goal": goal}, status=form.status)
