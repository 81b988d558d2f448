from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.as_they_see import as_they_see as their_page
from ertoe.dossier.permissions import SEE_AS_THEY_SEE


@page(SEE_AS_THEY_SEE, about="person", audience="person")
def as_they_see(request: Request, person_id: UUID, member_id: UUID) -> HttpResponse:
    """As Jonas sees it: nothing here leads anywhere, and nothing can be changed."""
    theirs = their_page(person_id, member_id, by=request.viewer)
    context = {"member": theirs.member, "plan": theirs.plan, "part": theirs.part}
    return render(request, "home/as_they_see.html", context)
