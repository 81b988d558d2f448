from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import voices
from ertoe.foundation.ids import parse_id
from ertoe.goals import changes, queries
from ertoe.goals.forms import ValueForm
from ertoe.goals.level_check import brought
from ertoe.goals.permissions import LINK_GOALS, RECORD_VALUE


@page(RECORD_VALUE, about="person", audience="person", methods=("GET", "POST"))
def record_value(request: Request, person_id: UUID) -> HttpResponse:
    """With `?life_goal=` the value stands behind that life goal at once."""
    by = request.viewer
    wanted = request.GET.get("life_goal")
    goal = queries.life_goal(parse_id(wanted), by=by, person_id=person_id, to=LINK_GOALS) if wanted else None
    form = ValueForm(**brought(request.POST), voices=voices(person_id, by=by), by=by)
    if form.is_valid():
        changes.record_value(by=by, person_id=person_id, behind=goal, seen=seen(request), **form.kept())
        return redirect("home:life_goal", person_id, goal.pk) if goal else redirect("home:person", person_id)
    context = {"form": form, "goal": goal}
    return render(request, "goals/record_value.html", context, status=400 if form.is_bound else 200)
