from uuid import UUID

import orjson
from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.circle import changes, queries
from ertoe.circle.permissions import KEEP_TYPING


@page(KEEP_TYPING, about="person", audience="person", methods=("GET", "POST"))
def drafts(request: Request, person_id: UUID) -> HttpResponse:
    """What I was typing and did not send: go on with it, or throw it away. Nobody sees those of another."""
    by = request.viewer
    if request.method == "POST":
        changes.forget_typing(by=by, person_id=person_id, form=request.POST.get("form", "")[:200])
        return redirect("circle:drafts", person_id)
    kept = queries.kept_drafts(person_id, by=by)
    told = [(draft, [text for text in orjson.loads(draft.texts.open()).values() if text]) for draft in kept]
    return render(request, "circle/drafts.html", {"drafts": told})
