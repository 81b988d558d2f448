from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page, seen
from ertoe.access.request import Request
from ertoe.library import changes
from ertoe.library.forms import StoryForm
from ertoe.library.own_page import own_page
from ertoe.library.visitor import at_the_door


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def write_story(request: Request) -> HttpResponse:
    """By anybody. It is read by an editor before anybody else."""
    zone, by = at_the_door(request)
    form = StoryForm(request.POST or None)
    if form.is_valid():
        story = changes.write_story(by=by, organisation_id=zone.pk, seen=seen(request), **form.kept())
        return redirect(own_page(story))
    context = {"form": form, "zone": zone}
    return render(request, "library/write_story.html", context, status=400 if form.is_bound else 200)
