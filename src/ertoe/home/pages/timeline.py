from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.header import whose
from ertoe.dossier.permissions import SEE_TIMELINE
from ertoe.dossier.timeline import Happened
from ertoe.dossier.timeline import timeline as through_time
from ertoe.foundation.clock import today
from ertoe.reviews.forms import OUTCOME_WORDS
from ertoe.reviews.models import Outcome
from ertoe.ui.pictures.river import Lane, Month

OPEN_MONTHS = 6
LEADS_TO = {
    "conversation": "conversations:conversation",
    "life_goal": "home:life_goal",
    "care_goal": "goals:see_care_goal",
    "agreement": "agreements:see_agreement",
}


@dataclass(frozen=True)
class Line:
    happened: Happened
    sentence: str
    url: str


@page(SEE_TIMELINE, about="person", audience="person")
def timeline(request: Request, person_id: UUID) -> HttpResponse:
    """Through time: a river for the overview, and the same as a list, the newest month first."""
    happened = through_time(person_id, by=request.viewer)
    months = [(month, list(things)) for month, things in groupby(happened, key=lambda one: one.on.replace(day=1))]
    lines = [(month, _days(things, person_id)) for month, things in reversed(months)]
    context = {
        "whose": whose(person_id, by=request.viewer),
        "river_months": _every_month(dict(months)),
        "river_lanes": _lanes(),
        "months": lines[:OPEN_MONTHS],
        "earlier": lines[OPEN_MONTHS:],
    }
    return render(request, "home/timeline.html", context)


def _lanes() -> list[Lane]:
    return [
        Lane("said", _("Wat gezegd werd")),
        Lane("goals", _("Doelen")),
        Lane("agreements", _("Afspraken")),
        Lane("voices", _("Hoe het gaat")),
        Lane("circle", _("De kring")),
    ]


def _every_month(found: dict[date, list[Happened]]) -> list[Month]:
    """From the first one to this one, quiet months too: time runs on."""
    if not found:
        return []
    month, last, months = min(found), max(max(found), today().replace(day=1)), []
    while month <= last:
        months.append(Month(month, Counter(one.lane for one in found.get(month, ()))))
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return months


def _days(happened: list[Happened], person_id: UUID) -> list[tuple[date, list[Line]]]:
    """The newest day first; on a day in the order in which it went."""
    days = [(day, _together(list(things))) for day, things in groupby(happened, key=lambda one: one.on)]
    return [(day, [_line(one, person_id) for one in things]) for day, things in reversed(days)]


def _together(day: list[Happened]) -> list[Happened]:
    """Who came, or went, on one day, in one line."""
    for kind in ("came", "went"):
        names = [one.who for one in day if one.kind == kind]
        if names:
            first = next(one for one in day if one.kind == kind)
            day = [replace(first, who=", ".join(names)), *(one for one in day if one.kind != kind)]
    return day


def _line(one: Happened, person_id: UUID) -> Line:
    leads_to = LEADS_TO.get(one.kind)
    url = reverse(leads_to, args=(person_id, one.item)) if leads_to else ""
    return Line(one, _alone(one) if one.is_mine_alone else _sentence(one), url)


def _alone(one: Happened) -> str:
    return _("Iets wat alleen %(who)s leest.") % {"who": one.who}


def _sentence(one: Happened) -> str:
    told = {"who": one.who, "mark": one.choice}
    if one.kind == "outcome":
        return _("Samen gekozen: %(choice)s.") % {"choice": OUTCOME_WORDS[Outcome.Choice(one.choice)]}
    if one.kind == "rating" and one.choice:
        return _("%(who)s zei hoe het gaat: %(mark)s van de 10.") % told
    if one.kind in ("story_item", "strength") and one.choice == "observed":
        return _("%(who)s merkte op:") % told
    return {
        "conversation": _("Een gesprek met %(who)s."),
        "story_item": _("%(who)s vertelde:"),
        "strength": _("%(who)s zei wat lukt of helpt:"),
        "life_goal": _("Een levensdoel van %(who)s:"),
        "care_goal": _("Wat er moet lukken, gezegd door %(who)s:"),
        "agreement": _("Een afspraak, %(who)s doet het:"),
        "rating": _("%(who)s zei hoe het gaat."),
        "review": _("We keken samen terug."),
        "came": _("In de kring gekomen: %(who)s."),
        "went": _("Uit de kring gegaan: %(who)s."),
    }[one.kind] % told
