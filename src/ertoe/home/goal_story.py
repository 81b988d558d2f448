"""What became of a goal, day by day: from the phrase in a talk to what was agreed, said and chosen."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.utils.translation import gettext as _

from ertoe.agreements.models import Agreement
from ertoe.circle.beside import Beside
from ertoe.dossier.one_goal import History, Knot, Said
from ertoe.dossier.plan import InWords, LifeGoalLine
from ertoe.goals.forms import ONE_THING, OTHER_SIDES
from ertoe.goals.models import LifeGoal
from ertoe.reviews.forms import OUTCOME_WORDS
from ertoe.reviews.models import Outcome
from ertoe.ui.pictures.marks import Mark


@dataclass(frozen=True)
class Step:
    """One line of the story: what happened in a sentence of ours, and the words that were said."""

    kind: str
    sentence: str
    words: str = ""
    language: str = ""
    item: UUID | None = None
    beside: Beside | None = None


def story(goal: LifeGoalLine, history: History) -> list[tuple[date, list[Step]]]:
    """Oldest day first; what happened on one day stands together."""
    days: dict[date, list[Step]] = defaultdict(list)
    if history.origin and history.origin.quote:
        step = Step("talk", _("In een gesprek gezegd:"), history.origin.quote, history.origin.language)
        days[history.origin.on].append(step)
    days[goal.on].append(Step("life", _("Dat werd een levensdoel.") if history.origin else _("Het levensdoel begon.")))
    for knot in _voices_together(history.knots):
        days[knot.on].append(Step(knot.kind, _sentence(knot), knot.words, knot.language, knot.item, knot.beside))
    return sorted(days.items())


def _voices_together(knots: tuple[Knot, ...]) -> Iterator[Knot]:
    """Who spoke on one day, in one line."""
    spoke: dict[date, list[str]] = defaultdict(list)
    for knot in knots:
        if knot.kind == "voice" and knot.who not in spoke[knot.on]:
            spoke[knot.on].append(knot.who)
    for knot in knots:
        if knot.kind != "voice":
            yield knot
        elif spoke[knot.on]:
            yield replace(knot, who=", ".join(spoke[knot.on]))
            spoke[knot.on].clear()


def _sentence(knot: Knot) -> str:
    if knot.kind == "care":
        return _("Dit moet daarvoor lukken:")
    if knot.kind == "deed":
        if knot.choice in (Agreement.State.ACCEPTED, Agreement.State.UNDER_WAY):
            return _("Afgesproken, %(who)s doet het:") % {"who": knot.who}
        told = {"who": knot.who, "state": Agreement.State(knot.choice).label}
        return _("Afspraak met %(who)s, nu %(state)s:") % told
    if knot.kind == "voice":
        return _("Hoe het gaat, gezegd door %(who)s.") % {"who": knot.who}
    if knot.kind == "outcome":
        return _("Samen gekozen: %(choice)s.") % {"choice": OUTCOME_WORDS[Outcome.Choice(knot.choice)]}
    return _("Vanaf nu: %(state)s.") % {"state": LifeGoal.State(knot.choice).label}


def ribbons(voices: tuple[Said, ...]) -> list[tuple[InWords, list[Mark]]]:
    """One ribbon per goal it was said about: a mark for one is no mark for another."""
    about: dict[InWords, list[Mark]] = defaultdict(list)
    for one in voices:
        about[one.goal].append(Mark(one.voice, one.who, one.on, one.mark, one.wished, one.words, one.language))
    return list(about.items())


def told_more(goal: LifeGoalLine) -> list[tuple[str, InWords]]:
    """What was told about the goal, under the everyday question it answers."""
    questions = dict((*OTHER_SIDES, *ONE_THING))
    return [(str(question), goal.sides[side]) for side, question in questions.items() if side in goal.sides]
