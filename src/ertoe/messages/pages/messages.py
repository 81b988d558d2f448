from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.goals.queries import life_goals
from ertoe.messages import queries
from ertoe.messages.permissions import OPEN_DIARY


@page(OPEN_DIARY, about="person", audience="person")
def messages(request: Request, person_id: UUID) -> HttpResponse:
    """`?handover=1`: only what is to be handed over."""
    by = request.viewer
    found = queries.messages(person_id, by=by)
    only_handover = request.GET.get("handover") == "1"
    context = {
        "letters": [one for one in found if one.is_for_handover or not only_handover],
        "only_handover": only_handover,
        "goals_i_read": {goal.pk for goal in life_goals(person_id, by=by)},
    }
    return render(request, "messages/messages.html", context)
