from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.circle.permissions import SEE_OWN_PLACE
from ertoe.dossier.queries import plan
from ertoe.dossier.what_i_do import what_i_do
from ertoe.dossier.who_looked import who_looked
from ertoe.home.sentences import CHANGED, LOOKED, told


@page(SEE_OWN_PLACE, about="person", audience="person")
def person(request: Request, person_id: UUID) -> HttpResponse:
    """What matters to me. A helper sees what they do, and nothing more."""
    by = request.viewer
    membership = by.membership(person_id)
    if membership and membership.role is Role.HELPER:
        mine, calls = what_i_do(person_id, by=by)
        return render(request, "home/what_i_do.html", {"agreements": mine, "calls": calls})
    is_own = membership is not None and membership.role is Role.PERSON
    bound = plan(person_id, by=by)
    looked = [
        (line, told(line.looked, LOOKED), told(line.changed, CHANGED))
        for line in (who_looked(person_id, by=by)[:3] if is_own else ())
    ]
    context = {"plan": bound, "whose": bound.whose, "is_own": is_own, "looked": looked}
    return render(request, "home/person.html", context)
