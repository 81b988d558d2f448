from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.library import changes, queries
from ertoe.library.family import family
from ertoe.library.forms import JudgeForm
from ertoe.library.models import Story
from ertoe.library.permissions import JUDGE_OFFER
from ertoe.library.recognisable import recognisable


@page(JUDGE_OFFER, audience="professional", methods=("GET", "POST"))
def judge_offer(request: Request, offer_id: UUID) -> HttpResponse:
    offer = queries.offer_to_judge(offer_id, by=request.viewer)
    is_story = isinstance(offer, Story)
    form = JudgeForm(request.POST or None, asks=is_story, initial={"version": offer.version})
    if form.is_valid():
        changes.judge_offer(by=request.viewer, offer=offer, seen=seen(request, edits=True), **form.kept())
        messages.success(request, _("Bewaard. Wie een mailadres gaf, krijgt bericht."))
        return redirect("library:waiting")
    described = {one.id: one for one in family(language_in_use()).concepts}
    concept = described.get(getattr(offer, "concept", ""))
    context: dict[str, object] = {"form": form, "offer": offer, "is_story": is_story, "concept": concept}
    context["recognisable"] = recognisable(*offer.told().values()) if is_story else []
    return render(request, "library/judge_offer.html", context, status=400 if form.is_bound else 200)
