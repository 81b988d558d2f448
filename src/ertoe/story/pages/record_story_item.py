from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import own_member, voices
from ertoe.language_help.at_hand import help_at_hand
from ertoe.language_help.forms import to_look_at_first
from ertoe.story import changes
from ertoe.story.forms import StoryItemForm
from ertoe.story.permissions import RECORD_STORY_ITEM


@page(RECORD_STORY_ITEM, about="person", audience="person", methods=("GET", "POST"))
def record_story_item(request: Request, person_id: UUID) -> HttpResponse:
    by = request.viewer
    me = own_member(person_id, by=by)
    listening = help_at_hand()
    what = to_look_at_first(request.POST, listening) or {"data": request.POST or None}
    form = StoryItemForm(**what, voices=voices(person_id, by=by), by=by, me=me)
    if form.is_valid():
        changes.record_story_item(by=by, person_id=person_id, seen=seen(request), **form.kept())
        return redirect("story:story", person_id)
    context = {"form": form, "listening": listening is not None}
    return render(request, "story/record_story_item.html", context, status=400 if form.is_bound else 200)
