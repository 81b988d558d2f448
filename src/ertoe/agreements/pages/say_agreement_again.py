from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.agreements import changes, queries
from ertoe.agreements.forms import AgreementAgainForm
from ertoe.agreements.permissions import SAY_AGREEMENT_AGAIN


@page(SAY_AGREEMENT_AGAIN, about="item", audience="person", methods=("GET", "POST"))
def say_agreement_again(request: Request, person_id: UUID, agreement_id: UUID) -> HttpResponse:
    by = request.viewer
    agreement = queries.agreement(agreement_id, by=by, person_id=person_id, to=SAY_AGREEMENT_AGAIN)
    form = AgreementAgainForm(request.POST or None, agreement=agreement)
    if form.is_valid():
        changes.say_agreement_again(by=by, agreement=agreement, seen=seen(request, edits=True), **form.kept())
        return redirect("agreements:see_agreement", person_id, agreement_id)
    context = {"form": form, "agreement": agreement}
    return render(request, "agreements/say_agreement_again.html", context, status=400 if form.is_bound else 200)
