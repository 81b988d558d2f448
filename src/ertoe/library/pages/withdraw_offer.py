from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page, seen
from ertoe.access.request import Request
from ertoe.library import changes, queries
from ertoe.library.models import Story
from ertoe.library.visitor import at_the_door


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def withdraw_offer(request: Request, token: str) -> HttpResponse:
    """Asked on a page first: nothing brings it back."""
    zone, by = at_the_door(request)
    offer = queries.own_offer(token, by=by)
    if request.method == "POST":
        is_story = isinstance(offer, Story)
        changes.withdraw_offer(by=by, offer=offer, seen=seen(request))
        return redirect("library:stories" if is_story else "library:concepts")
    return render(request, "library/withdraw_offer.html", {"zone": zone, "offer": offer, "token": token})
