from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import members, own_member
from ertoe.messages import changes, queries
from ertoe.messages.about import named_in
from ertoe.messages.forms import MessageForm
from ertoe.messages.permissions import WRITE_MESSAGE


@page(WRITE_MESSAGE, about="person", audience="person", methods=("GET", "POST"))
def write_message(request: Request, person_id: UUID) -> HttpResponse:
    """With `?life_goal=`, `?agreement=` and such it hangs on that."""
    by = request.viewer
    named = named_in(request.GET)
    about: dict[str, Any] = {named.kind: queries.thing(named, by=by, person_id=person_id)} if named else {}
    me = own_member(person_id, by=by)
    form = MessageForm(request.POST or None, members=members(person_id, by=by), me=me)
    if form.is_valid():
        changes.write_message(by=by, person_id=person_id, seen=seen(request), **about, **form.kept())
        return redirect("messages:messages", person_id)
    context = {"form": form, "about": next(iter(about.values()), None)}
    return render(request, "messages/write_message.html", context, status=400 if form.is_bound else 200)
