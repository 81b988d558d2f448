from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.permissions import SEE_BRIEF
from ertoe.dossier.queries import plan
from ertoe.dossier.since import changed_since_my_last_look
from ertoe.home.sentences import CHANGED, told


@page(SEE_BRIEF, about="person", audience="professional")
def brief(request: Request, person_id: UUID) -> HttpResponse:
    """In one minute, before a contact."""
    by = request.viewer
    bound = plan(person_id, by=by)
    membership = by.membership(person_id)
    mine = [line for line in bound.agreements() if membership and line.owner_id == membership.member]
    context = {
        "plan": bound,
        "whose": bound.whose,
        "mine": mine,
        "changed": told(changed_since_my_last_look(person_id, by=by), CHANGED),
        "one_thing": next((goal.sides for goal in bound.working_on if "problem" in goal.sides), None),
    }
    return render(request, "home/brief.html", context)
