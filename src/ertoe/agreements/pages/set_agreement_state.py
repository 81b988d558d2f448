from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.agreements import changes, queries
from ertoe.agreements.forms import AgreementStateForm
from ertoe.agreements.permissions import SET_AGREEMENT_STATE
from ertoe.circle.queries import own_member


@page(SET_AGREEMENT_STATE, about="item", audience="person", methods=("GET", "POST"))
def set_agreement_state(request: Request, person_id: UUID, agreement_id: UUID) -> HttpResponse:
    by = request.viewer
    agreement = queries.agreement(agreement_id, by=by, person_id=person_id, to=SET_AGREEMENT_STATE)
    form = AgreementStateForm(request.POST or None, agreement=agreement)
    if form.is_valid():
        me = own_member(person_id, by=by)
        changes.set_agreement_state(by=by, agreement=agreement, said_by=me, seen=seen(request), **form.kept())
        return redirect("agreements:see_agreement", person_id, agreement_id)
    context = {"form": form, "agreement": agreement}
    return render(request, "agreements/set_agreement_state.html", context, status=400 if form.is_bound else 200)
