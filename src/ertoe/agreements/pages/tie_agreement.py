from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.agreements import changes, queries
from ertoe.agreements.forms import TieAgreementForm
from ertoe.agreements.permissions import TIE_AGREEMENT
from ertoe.goals import queries as goals


@page(TIE_AGREEMENT, about="item", audience="person", methods=("GET", "POST"))
def tie_agreement(request: Request, person_id: UUID, agreement_id: UUID) -> HttpResponse:
    """For which goal is this?"""
    by = request.viewer
    agreement = queries.agreement(agreement_id, by=by, person_id=person_id, to=TIE_AGREEMENT)
    life_goals = goals.life_goals(person_id, by=by)
    form = TieAgreementForm(request.POST or None, life_goals=life_goals, care_goals=goals.care_goals(person_id, by=by))
    if form.is_valid():
        changes.tie_agreement(by=by, agreement=agreement, seen=seen(request), **form.kept())
        return redirect("agreements:see_agreement", person_id, agreement_id)
    context = {"form": form, "agreement": agreement, "has_goals": bool(form.goals)}
    return render(request, "agreements/tie_agreement.html", context, status=400 if form.is_bound else 200)
