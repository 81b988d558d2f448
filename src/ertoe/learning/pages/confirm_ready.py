from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.learning import changes
from ertoe.learning.permissions import CONFIRM_READY
from ertoe.learning.queries.programme import moderator_of
from ertoe.learning.queries.programme import programme as programme_of
from ertoe.ui.kept_form import KeptForm


@page(CONFIRM_READY, audience="professional", methods=("GET", "POST"))
def confirm_ready(request: Request, slug: str, moderator_id: UUID) -> HttpResponse:
    found = programme_of(slug, by=request.viewer)
    moderator = moderator_of(found, moderator_id, by=request.viewer)
    if request.method == "POST" and moderator.stated_ready_at:
        changes.confirm_ready(by=request.viewer, programme=found, moderator=moderator, seen=seen(request))
        return redirect("learning:programme", slug)
    context = {"form": KeptForm(), "moderator": moderator, "organisation": found}
    return render(request, "learning/confirm_ready.html", context)
