"""One life goal through time: from which phrase it came, how it was worded, what each voice said."""

from dataclasses import dataclass
from datetime import date, datetime
from operator import itemgetter
from typing import Any
from uuid import UUID

import orjson
from django.db.models import Q, QuerySet, UUIDField

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.circle.models import Member
from ertoe.conversations.models import Answer, AnswerShare, Phrase
from ertoe.conversations.permissions import SEE_ANSWER
from ertoe.dossier.rows import OF_HER, Reader, about_her, day, item_rows, moment, opened, read, shares_of
from ertoe.foundation.remembered import Asked, Remembered
from ertoe.goals.models import CareGoal, CareGoalShare, LifeGoal, LifeGoalShare, LifeGoalVersion
from ertoe.goals.permissions import (
    PUT_WORDS_BESIDE,
    SAY_LIFE_GOAL_AGAIN,
    SEE_CARE_GOAL,
    SEE_LIFE_GOAL,
    SET_LIFE_GOAL_STATE,
    SHARE_LIFE_GOAL,
    TELL_MORE,
)
from ertoe.reviews.models import Rating, RatingShare
from ertoe.reviews.permissions import SEE_RATING


@dataclass(frozen=True)
class Origin:
    """The phrase in the talk. Empty quote: it came from a talk that this viewer may not read."""

    quote: str
    language: str
    on: date
    conversation: UUID | None


@dataclass(frozen=True)
class Said:
    on: date
    who: str
    voice: str
    mark: int | None
    words: str
    language: str
    goal: str


@dataclass(frozen=True)
class Wording:
    number: int
    at: datetime
    words: str
    language: str


@dataclass(frozen=True)
class History:
    version: int
    origin: Origin | None
    wordings: tuple[Wording, ...]
    voices: tuple[Said, ...]
    acts: frozenset[str]  # what this viewer may do with the goal: names of verbs


ACTS = (SAY_LIFE_GOAL_AGAIN, SET_LIFE_GOAL_STATE, SHARE_LIFE_GOAL, TELL_MORE, PUT_WORDS_BESIDE)


def _history() -> QuerySet[Any, Any]:
    goal = Asked("goal", UUIDField())
    this = LifeGoal.objects.filter(pk=goal, **OF_HER)
    serving = CareGoal.objects.filter(serves__life_goal=goal, serves__until_at=None, **OF_HER)
    rated = Q(life_goal=goal) | Q(care_goal__in=serving.values("pk"))
    phrase = Phrase.objects.filter(pk__in=this.values("from_phrase"), **OF_HER)
    return about_her(
        goal=item_rows(this, "version"),
        versions=LifeGoalVersion.objects.filter(head=goal, **OF_HER).values_list("id", "number", "at", "fields"),
        phrase=phrase.values_list("id", "at", "quote"),
        answer=item_rows(Answer.objects.filter(pk__in=phrase.values("answer"), **OF_HER), "conversation_id"),
        care_goals=item_rows(serving),
        ratings=item_rows(Rating.objects.filter(rated, **OF_HER)),
        members=Member.objects.filter(**OF_HER).values_list("id", "name"),
        shares=shares_of(LifeGoalShare, AnswerShare, CareGoalShare, RatingShare),
    )


HISTORY = Remembered(_history)


def history_of(goal_id: UUID, *, by: Viewer, person_id: UUID) -> History:
    with look(SEE_LIFE_GOAL, by=by) as looking:
        reader = Reader(*read(HISTORY, person_id, goal=goal_id), by)
        goal = next(reader.items("goal", SEE_LIFE_GOAL), None)
        if goal is None:
            raise Missing
        looking.tell(a_person(person_id), "life_goal", goal_id)
        return History(
            version=goal.extra[0],
            origin=_origin(reader),
            wordings=tuple(_wording(*row) for row in sorted(reader.rows["versions"], key=itemgetter(1))),
            voices=_voices(reader),
            acts=frozenset(one.name.removeprefix("goals.") for one in ACTS if decide(by, one, goal.facts)),
        )


def _wording(pk: str, number: int, at: str, fields: str) -> Wording:
    told = orjson.loads(opened(LifeGoalVersion, UUID(pk), fields, "fields"))
    return Wording(number, moment(at), told["words"], told["language"])


def _origin(reader: Reader) -> Origin | None:
    if not reader.rows["phrase"]:
        return None
    pk, at, quote = reader.rows["phrase"][0]
    answer = next(reader.items("answer", SEE_ANSWER), None)
    if answer is None:
        return Origin("", "", day(at), None)
    said = opened(Phrase, UUID(pk), quote, "quote")
    return Origin(said, answer.language, day(at), UUID(answer.extra[0]))


def _voices(reader: Reader) -> tuple[Said, ...]:
    """What was said about this goal and the care goals that serve it, oldest first."""
    ids = reader.ids
    names = {ids[pk]: opened(Member, ids[pk], name, "name") for pk, name in reader.rows["members"]}
    serving = {goal.id: opened(CareGoal, goal.id, goal.sealed) for goal in reader.items("care_goals", SEE_CARE_GOAL)}
    voices = []
    for rating in reader.items("ratings", SEE_RATING):
        care_goal, life_goal, voice, mark, _wished, _level = rating.extra
        if life_goal or ids[care_goal] in serving:
            words = opened(Rating, rating.id, rating.sealed)
            about = serving[ids[care_goal]] if care_goal else ""
            voices.append(Said(rating.on, names[rating.said_by], voice, mark, words, rating.language, about))
    return tuple(voices)
