from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.messages import changes, queries
from ertoe.messages.about import named_in
from ertoe.messages.forms import NotRightForm
from ertoe.messages.permissions import OPEN_NOT_RIGHT


@page(OPEN_NOT_RIGHT, about="person", audience="person", methods=("GET", "POST"))
def say_not_right(request: Request, person_id: UUID) -> HttpResponse:
    """`?life_goal=` and such names what it is about. Own words are not contradicted but taken back."""
    by = request.viewer
    named = named_in(request.GET)
    if named is None:
        return redirect("messages:take_back", person_id)
    thing = queries.thing(named, by=by, person_id=person_id)
    me = by.membership(person_id)
    if me is not None and thing.said_by_id == me.member:
        return HttpResponseRedirect(reverse("messages:take_back", args=(person_id,)) + str(named))
    form = NotRightForm(request.POST or None)
    if form.is_valid():
        changes.say_not_right(by=by, thing=thing, seen=seen(request), **form.kept())
        return redirect("messages:messages", person_id)
    context = {"form": form, "thing": thing}
    return render(request, "messages/say_not_right.html", context, status=400 if form.is_bound else 200)
