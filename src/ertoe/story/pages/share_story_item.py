from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.errors import StaleEdit
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.forms import ShareForm
from ertoe.circle.queries import members, named_readers
from ertoe.story import changes, queries
from ertoe.story.permissions import SHARE_STORY_ITEM


@page(SHARE_STORY_ITEM, about="item", audience="person", methods=("GET", "POST"))
def share_story_item(request: Request, person_id: UUID, item_id: UUID) -> HttpResponse:
    by = request.viewer
    item = queries.story_item(item_id, by=by, person_id=person_id, to=SHARE_STORY_ITEM)
    named = named_readers(item, by=by)
    form = ShareForm(request.POST or None, item=item, members=members(person_id, by=by), named=named)
    if form.is_valid():
        try:
            changes.share_story_item(by=by, item=item, seen=seen(request, edits=True), **form.kept())
            return redirect("story:story", person_id)
        except StaleEdit:
            form.ask_again(queries.story_item(item_id, by=by, person_id=person_id))
    return render(request, "story/share_story_item.html", {"form": form, "item": item}, status=form.status)
