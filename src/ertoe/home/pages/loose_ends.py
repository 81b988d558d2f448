from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.permissions import SEE_BRIEF
from ertoe.dossier.queries import plan
from ertoe.home.loose import loose_ends_of


@page(SEE_BRIEF, about="person", audience="professional")
def loose_ends(request: Request, person_id: UUID) -> HttpResponse:
    """What serves no life goal, and what nobody works on yet: each with the one step that ties it."""
    bound = plan(person_id, by=request.viewer)
    return render(request, "home/loose_ends.html", {"whose": bound.whose, "loose": loose_ends_of(bound)})
