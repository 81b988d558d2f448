from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.errors import Missing
from ertoe.access.page import PUBLIC, page, seen
from ertoe.access.request import Request
from ertoe.library import changes, queries
from ertoe.library.forms import StoryWordsForm
from ertoe.library.models import Story
from ertoe.library.visitor import at_the_door


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def rewrite_story(request: Request, token: str) -> HttpResponse:
    """As long as it is not published."""
    zone, by = at_the_door(request)
    story = queries.own_offer(token, by=by)
    if not isinstance(story, Story) or not story.is_open:
        raise Missing(token)
    form = StoryWordsForm(request.POST or None, initial={**story.told(), "version": story.version})
    if form.is_valid():
        changes.rewrite_story(by=by, story=story, seen=seen(request, edits=True), **form.kept())
        return redirect("library:own_offer", token)
    context = {"form": form, "zone": zone, "story": story, "token": token}
    return render(request, "library/rewrite_story.html", context, status=400 if form.is_bound else 200)
