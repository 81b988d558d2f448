from datetime import time

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.doors import may
from ertoe.access.facts import an_account
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Role
from ertoe.circle.queries import people_via_team, people_who_said_no
from ertoe.dossier.my_people import PersonLine, Waiting, my_people
from ertoe.foundation.clock import today
from ertoe.home.permissions import COME_HOME
from ertoe.notebook.permissions import KEEP_NOTEBOOK

# Where something stands that the person says is not right, with her words beside it.
ITEM_PAGES = {
    "life_goal": "home:life_goal",
    "care_goal": "goals:see_care_goal",
    "agreement": "agreements:see_agreement",
}
LIST_PAGES = {"story_item": "story:story", "strength": "story:story", "message": "messages:messages"}


def _page_of(line: PersonLine, one: Waiting) -> str:
    kind, thing = one.about if one.about and one.objection else ("", None)
    if kind in LIST_PAGES:
        return reverse(LIST_PAGES[kind], args=(line.id,))
    return reverse(ITEM_PAGES[kind], args=(line.id, thing)) if kind else ""


@page(COME_HOME, audience="professional")
def me(request: Request) -> HttpResponse:
    """A person with one file, her own, comes home in it; everybody else sees their people and today."""
    memberships = request.viewer.memberships
    if len(memberships) == 1 and memberships[0].role is Role.PERSON:
        return redirect("home:person", memberships[0].person)
    people = my_people(by=request.viewer)
    account = request.viewer.account
    mine = [(line, one) for line in people for one in line.agreements]
    messages = [(line, one) for line in people for one in line.messages]
    context = {
        "on": today(),
        "people": people,
        "today": sorted(
            ((line, one) for line, one in mine if one.is_today and not one.is_asked),
            key=lambda pair: pair[1].time_of_day or time.max,
        ),
        "asked": [(line, one) for line, one in mine if one.is_asked],
        "talks": [(line, one) for line in people for one in line.talks],
        "for_me": [(line, one, _page_of(line, one)) for line, one in messages if not one.is_for_handover],
        "handovers": [(line, one, "") for line, one in messages if one.is_for_handover],
        "reviews": [line for line in people if line.is_review_near],
        "via_team": people_via_team(by=request.viewer),
        "said_no": people_who_said_no(by=request.viewer),
        "keeps_notebook": account is not None and may(request.viewer, KEEP_NOTEBOOK, an_account(account)),
    }
    waits = ("today", "asked", "talks", "for_me", "handovers", "reviews")
    context["is_quiet"] = not any(context[name] for name in waits)
    return render(request, "home/me.html", context)
