from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.story import changes, queries
from ertoe.story.permissions import RELEASE_STORY_ITEM


@page(RELEASE_STORY_ITEM, about="item", audience="professional", methods=("POST",))
def release_story_item(request: Request, person_id: UUID, item_id: UUID) -> HttpResponse:
    by = request.viewer
    item = queries.story_item(item_id, by=by, person_id=person_id, to=RELEASE_STORY_ITEM)
    changes.release_story_item(by=by, item=item, seen=seen(request))
    return redirect("story:story", person_id)
