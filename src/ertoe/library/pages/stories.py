from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.library import queries
from ertoe.library.visitor import at_the_door, edits


@page(PUBLIC, audience="professional", is_cacheable=True)
def stories(request: Request) -> HttpResponse:
    zone, by = at_the_door(request)
    context = {"zone": zone, "stories": queries.published_stories(by=by), "edits": edits(by)}
    return render(request, "library/stories.html", context)
