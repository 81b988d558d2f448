from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen, to_what_was_kept
from ertoe.access.request import Request
from ertoe.circle.queries import voices
from ertoe.foundation.ids import parse_id
from ertoe.goals import changes, queries
from ertoe.goals.forms import CareGoalForm
from ertoe.goals.level_check import brought
from ertoe.goals.permissions import RECORD_CARE_GOAL, SEE_CARE_GOAL


@page(RECORD_CARE_GOAL, about="person", audience="person", methods=("GET", "POST"))
def record_care_goal(request: Request, person_id: UUID) -> HttpResponse:
    """With `?life_goal=` it serves that life goal at once."""
    by = request.viewer
    wanted = request.GET.get("life_goal")
    serves = queries.life_goal(parse_id(wanted), by=by, person_id=person_id) if wanted else None
    form = CareGoalForm(**brought(request.POST), voices=voices(person_id, by=by), by=by)
    if form.is_valid():
        goal = changes.record_care_goal(by=by, person_id=person_id, serves=serves, seen=seen(request), **form.kept())
        if serves:
            return redirect("home:life_goal", person_id, serves.pk)
        return to_what_was_kept(request, "goals:see_care_goal", SEE_CARE_GOAL, goal)
    context = {"form": form, "goal": serves}
    return render(request, "goals/record_care_goal.html", context, status=400 if form.is_bound else 200)
