from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import voices
from ertoe.goals import changes, queries
from ertoe.goals.forms import ONE_THING, TellMoreForm
from ertoe.goals.permissions import TELL_MORE


@page(TELL_MORE, about="item", audience="person", methods=("GET", "POST"))
def tell_more(request: Request, person_id: UUID, goal_id: UUID) -> HttpResponse:
    by = request.viewer
    goal = queries.life_goal(goal_id, by=by, person_id=person_id, to=TELL_MORE)
    told = queries.facets_of(goal, by=by)
    form = TellMoreForm(request.POST or None, told=told, voices=voices(person_id, by=by), by=by)
    if form.is_valid():
        if sides := form.sides():
            said_by = form.kept()["said_by"]
            changes.tell_more(by=by, goal=goal, sides=sides, said_by=said_by, seen=seen(request))
        return redirect("home:life_goal", person_id, goal_id)
    first = [side.value for side, _question in ONE_THING]
    context = {
        **form.get_context(),
        "goal": goal,
        "one_thing": [form[side] for side in first],
        "more": [field for field in form.visible_fields() if field.name not in first],
        "has_trouble": form.is_bound,
    }
    return render(request, "goals/tell_more.html", context, status=400 if form.is_bound else 200)
