from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page, seen, to_what_was_kept
from ertoe.access.request import Request
from ertoe.agreements import changes
from ertoe.agreements.forms import AgreementForm
from ertoe.agreements.permissions import RECORD_AGREEMENT, SEE_AGREEMENT
from ertoe.circle.queries import members, voices
from ertoe.foundation.ids import parse_id
from ertoe.goals import queries as goals
from ertoe.goals.level_check import brought


@page(RECORD_AGREEMENT, about="person", audience="person", methods=("GET", "POST"))
def record_agreement(request: Request, person_id: UUID) -> HttpResponse:
    """With `?care_goal=` or `?life_goal=` it is for that goal."""
    by = request.viewer
    care, life = request.GET.get("care_goal"), request.GET.get("life_goal")
    care_goal = goals.care_goal(parse_id(care), by=by, person_id=person_id) if care else None
    life_goal = goals.life_goal(parse_id(life), by=by, person_id=person_id) if life and not care else None
    form = AgreementForm(
        **brought(request.POST), members=members(person_id, by=by), voices=voices(person_id, by=by), by=by
    )
    if form.is_valid():
        agreement = changes.record_agreement(
            by=by, person_id=person_id, care_goal=care_goal, life_goal=life_goal, seen=seen(request), **form.kept()
        )
        return to_what_was_kept(request, "agreements:see_agreement", SEE_AGREEMENT, agreement)
    context = {**form.get_context(), "goal": care_goal or life_goal}
    return render(request, "agreements/record_agreement.html", context, status=400 if form.is_bound else 200)
