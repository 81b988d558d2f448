from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.agreements import changes, queries
from ertoe.agreements.permissions import ACCEPT_AGREEMENT


@page(ACCEPT_AGREEMENT, about="item", audience="person", methods=("POST",))
def accept_agreement(request: Request, person_id: UUID, agreement_id: UUID) -> HttpResponse:
    agreement = queries.agreement(agreement_id, by=request.viewer, person_id=person_id, to=ACCEPT_AGREEMENT)
    changes.accept_agreement(by=request.viewer, agreement=agreement, seen=seen(request))
    return redirect("agreements:see_agreement", person_id, agreement_id)
