from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.decision import decide
from ertoe.access.facts import Facts
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.goals.queries import life_goals
from ertoe.messages import queries
from ertoe.messages.permissions import OPEN_DIARY, OPEN_NOT_RIGHT


@page(OPEN_DIARY, about="person", audience="person")
def messages(request: Request, person_id: UUID) -> HttpResponse:
    """`?handover=1`: only what is to be handed over."""
    by = request.viewer
    found = queries.messages(person_id, by=by)
    only_handover = request.GET.get("handover") == "1"
    me = by.membership(person_id)
    context = {
        "me": me.member if me else None,
        "may_say_not_right": decide(by, OPEN_NOT_RIGHT, Facts(person=person_id)),
        "letters_i_read": {one.pk for one in found},
        "letters": [one for one in found if one.is_for_handover or not only_handover],
        "only_handover": only_handover,
        "goals_i_read": {goal.pk for goal in life_goals(person_id, by=by)},
    }
    return render(request, "messages/messages.html", context)
