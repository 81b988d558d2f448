from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.library import queries
from ertoe.library.models import Story
from ertoe.library.visitor import at_the_door


@page(PUBLIC, audience="professional")
def own_offer(request: Request, token: str) -> HttpResponse:
    """For whoever gave it: how does it stand?"""
    zone, by = at_the_door(request)
    offer = queries.own_offer(token, by=by)
    context = {"zone": zone, "offer": offer, "token": token, "is_story": isinstance(offer, Story)}
    return render(request, "library/own_offer.html", context)
