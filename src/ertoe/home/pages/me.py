from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.circle.queries import people_via_team
from ertoe.dossier.my_people import my_people
from ertoe.home.permissions import COME_HOME


@page(COME_HOME, audience="professional")
def me(request: Request) -> HttpResponse:
    """A person with one file, her own, comes home in it; everybody else sees their people and today."""
    memberships = request.viewer.memberships
    if len(memberships) == 1 and memberships[0].role is Role.PERSON:
        return redirect("home:person", memberships[0].person)
    people = my_people(by=request.viewer)
    today = [(line, mine) for line in people for mine in line.agreements if mine.is_today]
    context = {
        "people": people,
        "today": today,
        "reviews": [line for line in people if line.is_review_near],
        "via_team": people_via_team(by=request.viewer),
    }
    return render(request, "home/me.html", context)
