"""The sheet for the fridge: life goals, agreements and telephone numbers, each line chosen, in large letters."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from ertoe.dossier.plan import MemberLine, Plan
from ertoe.dossier.threads import a_day, threads_of
from ertoe.foundation.language import language_in_use
from ertoe.letters.plan_letter import deed, language_of, others_say, sign
from ertoe.ui.pictures.badges import initials
from ertoe.ui.pictures.thread import ThreadAgreement, ThreadLifeGoal

Words = dict[str, Any]


@dataclass(frozen=True)
class FridgeLines:
    """What may hang there: every line this reader may read. `chosen` is empty when nobody ever chose."""

    wishes: tuple[ThreadLifeGoal, ...]
    deeds: tuple[ThreadAgreement, ...]
    people: tuple[MemberLine, ...]
    chosen: frozenset[UUID]
    is_for_all: frozenset[UUID]
    was_chosen: bool

    @property
    def proposed(self) -> frozenset[UUID]:
        """What is ticked in advance: what hangs there; the first time what the whole circle may read already."""
        return self.chosen if self.was_chosen else self.is_for_all

    @property
    def offered(self) -> frozenset[UUID]:
        lines: list[Any] = [*self.wishes, *self.deeds, *self.people]
        return frozenset(line.id for line in lines)

    @property
    def hanging(self) -> "FridgeLines":
        def those(lines: tuple[Any, ...]) -> tuple[Any, ...]:
            return tuple(line for line in lines if line.id in self.chosen)

        return FridgeLines(
            those(self.wishes), those(self.deeds), those(self.people), self.chosen, self.is_for_all, self.was_chosen
        )

    @property
    def is_empty(self) -> bool:
        return not (self.wishes or self.deeds or self.people)


def lines_of(plan: Plan, chosen: Mapping[UUID, bool], *, was_chosen: bool) -> FridgeLines:
    """`chosen`: what hangs there, and whether the whole circle could read it when it was hung there."""
    threads = threads_of(plan, "plain")
    wishes = (*threads.life_goals, *threads.later)
    aims = [*(aim for goal in wishes for aim in goal.care_goals), *threads.care_goals]
    direct = [line for goal in wishes for line in goal.agreements]
    through = [line for aim in aims for line in aim.agreements]
    people = tuple(line for line in plan.circle if line.phone)
    for_all = {goal.id for goal in plan.life_goals if goal.is_for_all}
    for_all |= {line.id for line in plan.agreements() if line.is_for_all} | {line.id for line in people}
    return FridgeLines(
        wishes=wishes,
        deeds=tuple(dict.fromkeys((*direct, *through, *threads.agreements))),
        people=people,
        chosen=frozenset(pk for pk, was_for_all in chosen.items() if pk in for_all or not was_for_all),
        is_for_all=frozenset(for_all),
        was_chosen=was_chosen,
    )


def fridge_letter(plan: Plan, lines: FridgeLines, *, on: date) -> Words:
    """In words for paper."""
    is_mine = plan.whose.my_role == "person"
    told = {"name": plan.whose.first_name}
    return {
        "language": language_in_use(),
        "title": " - ".join((_("Voor op de koelkast"), plan.whose.first_name, "Ertoe")),
        "about": _("Wat ertoe doet, wie wat doet en wie u belt, op één blad."),
        "heading": _("Dit doet er voor mij toe") if is_mine else _("Dit doet ertoe voor %(name)s") % told,
        "whose": plan.whose.first_name,
        "initials": initials(plan.whose.full_name),
        "deeds_head": _("Dit doen we"),
        "calls_head": _("Wie bel ik waarvoor?"),
        "wishes": [
            {
                "words": goal.words,
                "language": language_of(goal.language),
                "beside": others_say(goal.beside),
                "sign": sign(goal.pictogram),
            }
            for goal in lines.wishes
        ],
        "deeds": [deed(line) for line in lines.deeds],
        "people": [{"name": one.name, "phone": one.phone, "rest": one.call_for or one.as_what} for one in lines.people],
        "empty": _("Hier staat nog niets. Dat mag zo blijven.") if lines.is_empty else "",
        "holes": _("Niet elk teken kon hier worden afgedrukt: lees het na op het scherm."),
        "foot": _("Van %(day)s. Bel bij nood 112.") % {"day": a_day(on)},
    }
