from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.circle.queries import on_this_page
from ertoe.story import queries
from ertoe.story.permissions import READ_STORY
from ertoe.story.telling import told


@page(READ_STORY, about="person", audience="person")
def story(request: Request, person_id: UUID) -> HttpResponse:
    """What matters, in own words: what works first, then the one sentence, then all that was said."""
    by = request.viewer
    sentence = queries.most_important(person_id, by=by)
    strengths = queries.strengths(person_id, by=by)
    beside = on_this_page(strengths, by=by)
    items = told(queries.story_items(person_id, by=by), sentence, by=by)
    context = {
        "strengths": [(row, beside.get(row.pk)) for row in strengths],
        "sentence": sentence,
        "drafts": [item for item in items if item.is_draft],
        "items": [item for item in items if not item.is_draft],
    }
    return render(request, "story/story.html", context)
