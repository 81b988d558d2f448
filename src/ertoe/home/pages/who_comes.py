from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier import who_comes as dossier
from ertoe.dossier.permissions import SEE_WHO_COMES


@page(SEE_WHO_COMES, about="person", audience="person")
def who_comes(request: Request, person_id: UUID) -> HttpResponse:
    """The week as a letter for the wall: today first, in words."""
    coming = dossier.who_comes(person_id, by=request.viewer)
    return render(request, "home/who_comes.html", {"coming": coming, "week": list(coming.week())})
