from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.circle.permissions import SEE_WHO_LOOKED
from ertoe.dossier.who_looked import who_looked
from ertoe.home.sentences import CHANGED, LOOKED, told


@page(SEE_WHO_LOOKED, about="person", audience="person")
def looked(request: Request, person_id: UUID) -> HttpResponse:
    """Who looked and what they did, day by day, in sentences."""
    lines = [
        (line, told(line.looked, LOOKED), told(line.changed, CHANGED))
        for line in who_looked(person_id, by=request.viewer)
    ]
    return render(request, "home/looked.html", {"lines": lines})
