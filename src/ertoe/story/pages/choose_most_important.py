from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.story import changes, queries
from ertoe.story.permissions import CHOOSE_MOST_IMPORTANT


@page(CHOOSE_MOST_IMPORTANT, about="item", audience="person", methods=("POST",))
def choose_most_important(request: Request, person_id: UUID, item_id: UUID) -> HttpResponse:
    by = request.viewer
    item = queries.story_item(item_id, by=by, person_id=person_id, to=CHOOSE_MOST_IMPORTANT)
    changes.choose_most_important(by=by, item=item, seen=seen(request))
    return redirect("story:story", person_id)
