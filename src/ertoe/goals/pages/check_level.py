from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.foundation.ids import parse_id
from ertoe.goals.forms import CheckLevelForm
from ertoe.goals.level_check import Level, level_of, sounds_like_care
from ertoe.goals.permissions import CHECK_LEVEL
from ertoe.language_help.at_hand import help_at_hand

# What each level is, and the form where a sentence on that level is written down.
LEVELS: dict[Level, tuple[str | Promise, str | Promise, str]] = {
    Level.VALUE: (
        _("Dit klinkt als een waarde: waarom iets ertoe doet."),
        _("Als waarde opschrijven"),
        "goals:record_value",
    ),
    Level.LIFE_GOAL: (
        _("Dit klinkt als een levensdoel: iets wat iemand om zichzelf wil."),
        _("Als levensdoel opschrijven"),
        "goals:record_life_goal",
    ),
    Level.CARE_GOAL: (
        _("Dit klinkt als een zorg- en ondersteuningsdoel: wat moet lukken om een levensdoel dichterbij te brengen."),
        _("Als zorg- en ondersteuningsdoel opschrijven"),
        "goals:record_care_goal",
    ),
    Level.AGREEMENT: (
        _("Dit klinkt als een afspraak: iets wat iemand doet."),
        _("Als afspraak opschrijven"),
        "agreements:record_agreement",
    ),
}
# What one may ask on, up or down.
NEXT = {
    Level.VALUE: _("Vraag gerust verder: wat zou daar in het gewone leven bij horen?"),
    Level.LIFE_GOAL: _("Vraag gerust verder: wat moet er lukken om daar te komen?"),
    Level.CARE_GOAL: _("Vraag gerust verder: waarom wilt u dat? Misschien hoort u dan het levensdoel."),
    Level.AGREEMENT: _("Vraag gerust verder: waarvoor doen we dit? Misschien hoort u dan het doel."),
}
PASSED_ON = ("life_goal", "care_goal")  # what the new sentence would hang on


@page(CHECK_LEVEL, about="person", audience="professional", methods=("GET", "POST"))
def check_level(request: Request, person_id: UUID) -> HttpResponse:
    """Two questions about a sentence. The words travel in the form and are kept nowhere, in no address either."""
    answered = CheckLevelForm(request.POST) if "why" in request.POST or "how" in request.POST else None
    form = answered or CheckLevelForm(initial={"words": request.POST.get("words", "")})
    hangs_on = {name: request.GET[name] for name in PASSED_ON if parse_id(request.GET.get(name, ""))}
    suggested = level_of(**form.odd()) if form.is_valid() else None
    context = {
        "form": form,
        "sounds_like_care": sounds_like_care(request.POST, help_at_hand()),
        "words": form.cleaned_data["words"] if suggested else "",
        "suggested": suggested,
        "says": LEVELS[suggested][0] if suggested else "",
        "next": NEXT[suggested] if suggested else "",
        "choices": _choices(person_id, hangs_on, first=suggested),
    }
    return render(request, "goals/check_level.html", context, status=400 if form.errors else 200)


HANGING = (Level.CARE_GOAL, Level.AGREEMENT)


def _choices(person_id: UUID, hangs_on: dict[str, str], *, first: Level | None) -> list[tuple[str, str | Promise]]:
    """Where the sentence could be written down, the suggested form first: address and words of its button."""
    levels = sorted(LEVELS, key=lambda level: level is not first)
    return [
        (_with(reverse(LEVELS[one][2], args=(person_id,)), hangs_on if one in HANGING else {}), LEVELS[one][1])
        for one in levels
    ]


def _with(url: str, query: dict[str, str]) -> str:
    return f"{url}?{urlencode(query)}" if query else url
