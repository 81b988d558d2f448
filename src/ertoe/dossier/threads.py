"""The plan as a picture, for the page and for paper: which words go on which thread."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.urls import reverse
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from ertoe.circle.beside import Beside
from ertoe.dossier.plan import AgreementLine, CareGoalLine, LifeGoalLine, Plan, Voice
from ertoe.foundation.clock import today
from ertoe.goals.models import LifeGoal
from ertoe.ui.pictograms import OF_DOMAIN
from ertoe.ui.pictures.thread import (
    Heads,
    OtherWords,
    ThreadAgreement,
    ThreadCareGoal,
    ThreadLifeGoal,
    Threads,
    ThreadVoice,
)

PROFESSIONAL = "professional"


def threads_of(plan: Plan, lens: str) -> Threads:
    weaver = _Weaver(plan, lens)
    return Threads(
        life_goals=tuple(map(weaver.life_goal, plan.working_on)),
        care_goals=tuple(map(weaver.care_goal, plan.orphan_care_goals)),
        agreements=tuple(map(weaver.agreement, plan.orphan_agreements)),
        later=tuple(map(weaver.life_goal, plan.later)),
        name=plan.whose.full_name,
        heads=heads(plan, lens),
    )


def heads(plan: Plan, lens: str) -> Heads:
    """Three plain sentences, or the three levels by their names."""
    if lens == PROFESSIONAL:
        return Heads(_("Levensdoelen"), _("Zorg- en ondersteuningsdoelen"), _("Afspraken"))
    is_mine = plan.whose.my_role == "person"
    wants = _("Dit wil ik") if is_mine else _("Dit wil %(name)s") % {"name": plan.whose.first_name}
    return Heads(wants, _("Dit moet daarvoor lukken"), _("Dit doen we"))


def a_day(day: date) -> str:
    return date_format(day, "j F Y")


def when(line: AgreementLine) -> list[str]:
    """How often, in the words in which it was agreed; else its fixed days; and until when."""
    found = [line.how_often] if line.how_often else []
    if not found and line.weekdays:
        days = get_text_list([str(WEEKDAYS[day - 1]) for day in line.weekdays], _("en"))
        found.append(_("op %(weekday)s") % {"weekday": days})
    if line.until_on:
        found.append(_("tot %(day)s") % {"day": a_day(line.until_on)})
    return found


class _Weaver:
    def __init__(self, plan: Plan, lens: str) -> None:
        self.person = plan.whose.id
        self.name = plan.whose.first_name
        self.is_mine = plan.whose.my_role == "person"
        self.lens = lens
        self.is_what = {line.id: line.as_what for line in plan.circle if line.role != "person"}

    def life_goal(self, goal: LifeGoalLine) -> ThreadLifeGoal:
        return ThreadLifeGoal(
            words=goal.words,
            care_goals=tuple(map(self.care_goal, goal.care_goals)),
            agreements=tuple(map(self.agreement, goal.agreements)),
            pictogram=OF_DOMAIN.get(goal.domain, goal.domain),
            note=_stands(goal),
            beside=self._beside(goal),
            voices=_voices(goal.voices),
            language=goal.language,
            url=self._url("home:life_goal", goal.id),
            id=goal.id,
        )

    def _beside(self, goal: LifeGoalLine) -> tuple[OtherWords, ...]:
        """A translation, for who needs one. Through the professional lens also how they say it. Hers is above."""
        found = list(translated(goal.beside))
        if self.lens == PROFESSIONAL and goal.professional_words:
            who = _("In vakwoorden") if self.is_mine else _("Wij zeggen")
            found.append((who, goal.professional_words, goal.professional_language))
        return tuple(found)

    def care_goal(self, goal: CareGoalLine) -> ThreadCareGoal:
        note = [_("Nog maar een voorstel.")] if goal.state == "proposed" else []
        if goal.target_on:
            note.append(_("Tegen %(day)s.") % {"day": a_day(goal.target_on)})
        return ThreadCareGoal(
            words=goal.words,
            agreements=tuple(map(self.agreement, goal.agreements)),
            note=" ".join(note),
            voices=_voices(goal.voices),
            language=goal.language,
            url=self._url("goals:see_care_goal", goal.id),
            id=goal.id,
            beside=translated(goal.beside),
        )

    def agreement(self, line: AgreementLine) -> ThreadAgreement:
        return ThreadAgreement(
            words=line.words,
            owner=line.owner,
            role=line.owner_role,
            is_what=self.is_what.get(line.owner_id, ""),
            rest=tuple(when(line)),
            note=_("Nog maar een voorstel.") if line.state == "proposed" else "",
            language=line.language,
            url=self._url("agreements:see_agreement", line.id),
            id=line.id,
            beside=translated(line.beside),
        )

    def _url(self, name: str, thing: UUID) -> str:
        return reverse(name, args=(self.person, thing))


def _stands(goal: LifeGoalLine) -> str:
    """In words, when it is more than *we work on this*."""
    if goal.state == LifeGoal.State.WISH:
        return _("Een wens. Hier is nog geen afspraak voor.") if goal.has_nothing_agreed else ""
    if goal.state == LifeGoal.State.NOT_NOW:
        return _("Nu even niet.")
    return _("Hier is nog twijfel over.") if goal.state == LifeGoal.State.IN_DOUBT else ""


def translated(beside: Beside | None) -> tuple[OtherWords, ...]:
    """For who needs one."""
    return ((beside.credit, beside.words, beside.language),) if beside else ()


def _voices(voices: Iterable[Voice]) -> tuple[ThreadVoice, ...]:
    return tuple(
        ThreadVoice(
            who=one.who,
            role=one.role,
            mark=one.mark,
            before=one.before,
            wished=one.wished,
            on=date_format(one.on, "j F" if one.on.year == today().year else "j F Y"),
            words=one.words,
            language=one.language,
            id=one.id,
            level=one.level,
            beside=translated(one.beside),
        )
        for one in voices
    )
