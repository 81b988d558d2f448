"""One life goal through time: from which phrase it came, how it was worded, what each voice said."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.conversations.permissions import SEE_ANSWER
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.goals.permissions import (
    PUT_WORDS_BESIDE, SAY_LIFE_GOAL_AGAIN, SEE_CARE_GOAL, SEE_LIFE_GOAL, SET_LIFE_GOAL_STATE, SHARE_LIFE_GOAL, TELL_MORE,
)  # fmt: skip
from ertoe.reviews.models import Rating
from ertoe.reviews.permissions import SEE_RATING


@dataclass(frozen=True)
class Origin:
    """The phrase in the talk. Empty quote: it came from a talk that this viewer may not read."""

    quote: str
    on: date
    conversation: UUID | None


@dataclass(frozen=True)
class Said:
    on: date
    who: str
    voice: str
    mark: int | None
    words: str
    goal: str


@dataclass(frozen=True)
class Wording:
    number: int
    at: datetime
    words: str


@dataclass(frozen=True)
class History:
    version: int
    origin: Origin | None
    wordings: tuple[Wording, ...]
    voices: tuple[Said, ...]
    acts: frozenset[str]  # what this viewer may do with the goal: names of verbs


ACTS = (SAY_LIFE_GOAL_AGAIN, SET_LIFE_GOAL_STATE, SHARE_LIFE_GOAL, TELL_MORE, PUT_WORDS_BESIDE)


def history_of(goal_id: UUID, *, by: Viewer, person_id: UUID) -> History:
    with look(SEE_LIFE_GOAL, by=by) as looking:
        rows = LifeGoal.objects.filter(person_id=person_id).select_related("from_phrase__answer__conversation")
        goal = looking.one(rows, goal_id)
        versions = goal.versions.order_by("number")
        wordings = tuple(Wording(row.number, row.at, row.told()["words"]) for row in versions)
        facts = goal.facts()
        acts = frozenset(one.name.removeprefix("goals.") for one in ACTS if decide(by, one, facts))
        return History(goal.version, _origin(goal, by), wordings, _voices(goal, by), acts)


def _origin(goal: LifeGoal, by: Viewer) -> Origin | None:
    phrase = goal.from_phrase
    if phrase is None:
        return None
    if not decide(by, SEE_ANSWER, phrase.answer.facts()):
        return Origin("", phrase.at.date(), None)
    return Origin(phrase.quote.open(), phrase.at.date(), phrase.answer.conversation_id)


def _voices(goal: LifeGoal, by: Viewer) -> tuple[Said, ...]:
    """What was said about this goal and the care goals that serve it, oldest first."""
    with look(SEE_CARE_GOAL, by=by) as looking:
        serving = CareGoal.objects.filter(serves__life_goal=goal, serves__until_at=None, person_id=goal.person_id)
        names = {row.pk: row.words.open() for row in looking.scoped(serving)}
    with look(SEE_RATING, by=by) as looking:
        ratings = looking.scoped(Rating.objects.filter(person_id=goal.person_id).select_related("said_by"))
        found = sorted(ratings, key=lambda row: row.seq)
    return tuple(
        Said(
            on=row.at.date(),
            who=row.said_by.name.open(),
            voice=row.voice,
            mark=row.mark,
            words=row.words.open() if row.words else "",
            goal=names.get(row.care_goal_id, ""),
        )
        for row in found
        if row.life_goal_id == goal.pk or row.care_goal_id in names
    )
