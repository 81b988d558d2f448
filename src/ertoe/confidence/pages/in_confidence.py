from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.confidence import queries
from ertoe.confidence.forms import YesForm
from ertoe.confidence.models import in_confidence_of
from ertoe.confidence.permissions import OPEN_IN_CONFIDENCE, SAY_YES


@page(OPEN_IN_CONFIDENCE, about="person", audience="person")
def in_confidence(request: Request, person_id: UUID) -> HttpResponse:
    """Where it begins: with a question said aloud. A no goes nowhere, not even to this house."""
    membership = request.viewer.membership(person_id)
    context = {
        "person_id": person_id,
        "called": queries.called(person_id, by=request.viewer),
        "notes": queries.sensitive_notes(person_id, by=request.viewer),
        "is_the_person": membership is not None and membership.role is Role.PERSON,
        "may_ask": may(request.viewer, SAY_YES, in_confidence_of(person_id)),
        "form": YesForm(),
    }
    return render(request, "confidence/in_confidence.html", context)
