from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.errors import StaleEdit
from ertoe.access.page import page, seen, to_what_was_kept
from ertoe.access.request import Request
from ertoe.agreements import changes, queries
from ertoe.agreements.permissions import SEE_AGREEMENT, SHARE_AGREEMENT
from ertoe.circle.forms import ShareForm
from ertoe.circle.queries import members, named_readers


@page(SHARE_AGREEMENT, about="item", audience="person", methods=("GET", "POST"))
def share_agreement(request: Request, person_id: UUID, agreement_id: UUID) -> HttpResponse:
    by = request.viewer
    agreement = queries.agreement(agreement_id, by=by, person_id=person_id, to=SHARE_AGREEMENT)
    named = named_readers(agreement, by=by)
    form = ShareForm(request.POST or None, item=agreement, members=members(person_id, by=by), named=named)
    if form.is_valid():
        try:
            changes.share_agreement(by=by, agreement=agreement, seen=seen(request, edits=True), **form.kept())
            return to_what_was_kept(request, "agreements:see_agreement", SEE_AGREEMENT, agreement)
        except StaleEdit as stale:
            form.ask_again(stale.record)
    context = {"form": form, "agreement": agreement}
    return render(request, "agreements/share_agreement.html", context, status=form.status)
