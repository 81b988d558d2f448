from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from ertoe.access.errors import Missing
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.messages import changes, queries
from ertoe.messages.about import named_in
from ertoe.messages.permissions import WRITE_MESSAGE


@page(WRITE_MESSAGE, about="person", audience="person", methods=("GET", "POST"))
def take_back(request: Request, person_id: UUID) -> HttpResponse:
    """Own words, named as `?story_item=` and such: taken back, or put back. Without a name: what was taken back."""
    by = request.viewer
    named = named_in(request.GET)
    if named is None:
        return render(request, "messages/take_back.html", {"thing": None, "all": queries.taken_back(person_id, by=by)})
    thing = queries.thing(named, by=by, person_id=person_id)
    me = by.membership(person_id)
    if me is None or thing.said_by_id != me.member:
        raise Missing
    if request.method == "POST":
        does = changes.put_back if request.POST.get("does") == "put_back" else changes.take_back
        does(by=by, thing=thing, seen=seen(request))
        return HttpResponseRedirect(request.get_full_path())
    context = {"thing": thing, "named": named, "is_from_a_talk": getattr(thing, "from_phrase_id", None) is not None}
    return render(request, "messages/take_back.html", context)
