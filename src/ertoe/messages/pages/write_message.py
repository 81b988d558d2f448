from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.agreements.queries import agreement
from ertoe.circle.queries import members, own_member
from ertoe.foundation.ids import parse_id
from ertoe.goals.queries import NOTHING, life_goal
from ertoe.messages import changes
from ertoe.messages.forms import MessageForm
from ertoe.messages.permissions import WRITE_MESSAGE


@page(WRITE_MESSAGE, about="person", audience="person", methods=("GET", "POST"))
def write_message(request: Request, person_id: UUID) -> HttpResponse:
    """With `?life_goal=` or `?agreement=` it hangs on that."""
    by = request.viewer
    about = _about(request, person_id)
    me = own_member(person_id, by=by)
    form = MessageForm(request.POST or None, members=members(person_id, by=by), me=me)
    if form.is_valid():
        changes.write_message(by=by, person_id=person_id, seen=seen(request), **about, **form.kept())
        return redirect("messages:messages", person_id)
    context = {"form": form, "about": next(iter(about.values()), None)}
    return render(request, "messages/write_message.html", context, status=400 if form.is_bound else 200)


def _about(request: Request, person_id: UUID) -> dict[str, Any]:
    by = request.viewer
    about: dict[str, Any] = {}
    if "life_goal" in request.GET:
        about["life_goal"] = life_goal(parse_id(request.GET["life_goal"]), by=by, person_id=person_id)
    if "agreement" in request.GET:
        wanted = parse_id(request.GET["agreement"]) or NOTHING
        about["agreement"] = agreement(wanted, by=by, person_id=person_id)
    return about
