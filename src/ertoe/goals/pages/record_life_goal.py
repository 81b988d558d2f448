from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.facts import a_person
from ertoe.access.page import page, seen, to_what_was_kept
from ertoe.access.request import Request
from ertoe.circle.queries import voices
from ertoe.goals import changes
from ertoe.goals.forms import LifeGoalForm
from ertoe.goals.level_check import ASKED, brought, sounds_like_care
from ertoe.goals.permissions import CHECK_LEVEL, RECORD_LIFE_GOAL, SEE_LIFE_GOAL
from ertoe.language_help.at_hand import help_at_hand
from ertoe.language_help.forms import to_look_at_first


@page(RECORD_LIFE_GOAL, about="person", audience="person", methods=("GET", "POST"))
def record_life_goal(request: Request, person_id: UUID) -> HttpResponse:
    """With the language help a professional may be asked once, before it is kept: life goal or care goal?"""
    by, listening, sent = request.viewer, help_at_hand(), request.POST
    form = LifeGoalForm(**(to_look_at_first(sent, listening) or brought(sent)), voices=voices(person_id, by=by), by=by)
    was_asked = any(name in sent for name in ASKED)
    asks = not was_asked and may(by, CHECK_LEVEL, a_person(person_id)) and sounds_like_care(sent, listening)
    if form.is_valid() and not asks:
        goal = changes.record_life_goal(by=by, person_id=person_id, seen=seen(request), **form.kept())
        return to_what_was_kept(request, "home:life_goal", SEE_LIFE_GOAL, goal)
    context = {"form": form, "listening": listening is not None, "asks": asks, "level_asked": was_asked or asks}
    return render(request, "goals/record_life_goal.html", context, status=400 if form.errors else 200)
