from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.permissions import SEE_BRIEF
from ertoe.dossier.queries import plan
from ertoe.dossier.since import before_a_contact
from ertoe.home.loose import loose_ends_of
from ertoe.home.sentences import CHANGED, told


@page(SEE_BRIEF, about="person", audience="professional")
def brief(request: Request, person_id: UUID) -> HttpResponse:
    """In one minute, before a contact."""
    by = request.viewer
    bound = plan(person_id, by=by)
    before = before_a_contact(person_id, by=by)
    membership = by.membership(person_id)
    mine = [line for line in bound.agreements() if membership and line.owner_id == membership.member]
    context = {
        "plan": bound,
        "whose": bound.whose,
        "mine": mine,
        "prepared": before.prepared,
        "changed": told(before.changed, CHANGED),
        "one_thing": next((goal.sides for goal in bound.working_on if "problem" in goal.sides), None),
        "loose": loose_ends_of(bound).how_many,
    }
    return render(request, "home/brief.html", context)
