from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.changes import translate_item as translate_any_item
from ertoe.circle.forms import TranslationForm
from ertoe.circle.queries import own_member
from ertoe.dossier.permissions import SEE_PLAN
from ertoe.dossier.translating import item_to_translate
from ertoe.foundation.ids import parse_id

OWN_PAGE = {
    "life_goal": "home:life_goal",
    "care_goal": "goals:see_care_goal",
    "agreement": "agreements:see_agreement",
    "conversation": "conversations:conversation",
}


@page(SEE_PLAN, about="person", audience="person", methods=("GET", "POST"))
def translate_item(request: Request, person_id: UUID) -> HttpResponse:
    """The same in another language, beside the words that were said, of whatever kind they are."""
    by, kind, item_id = request.viewer, request.GET.get("kind", ""), parse_id(request.GET.get("item", ""))
    if item_id is None:
        return redirect("home:plan", person_id)
    item = item_to_translate(kind, item_id, by=by, person_id=person_id)
    back = _back(kind, item)
    form = TranslationForm(
        request.POST or None, said_in=item.language, initial={"version": getattr(item, "version", None)}
    )
    if form.is_valid():
        me, of_version = own_member(person_id, by=by), form.cleaned_data["version"]
        translate_any_item(by=by, item=item, said_by=me, of_version=of_version, seen=seen(request), **form.kept())
        return redirect(back)
    context = {"form": form, "item": item, "back": back}
    return render(request, "home/translate_item.html", context, status=400 if form.is_bound else 200)


def _back(kind: str, item: Any) -> str:
    """Where these words stand."""
    if kind == "answer":
        talk = reverse("conversations:conversation", args=(item.person_id, item.conversation_id))
        return f"{talk}#answer-{item.pk}"
    if kind == "facet":
        return reverse("home:life_goal", args=(item.person_id, item.life_goal_id))
    if kind in OWN_PAGE:
        return reverse(OWN_PAGE[kind], args=(item.person_id, item.pk))
    return reverse("story:story" if kind in ("story_item", "strength") else "home:plan", args=(item.person_id,))
