"""One life goal through time: from which phrase it came, how it was worded, what each voice said, what became of it."""

from dataclasses import dataclass
from datetime import date, datetime
from operator import itemgetter
from typing import Any
from uuid import UUID

import orjson
from django.db.models import Model, Q, QuerySet, UUIDField
from django.utils import timezone

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.agreements.models import AgreedFor, Agreement
from ertoe.agreements.permissions import SEE_AGREEMENT
from ertoe.circle.beside import Beside
from ertoe.conversations.models import Answer, AnswerShare, Conversation, Phrase, Present
from ertoe.conversations.permissions import SEE_ANSWER, SEE_CONVERSATION
from ertoe.dossier.plan import NOTHING, InWords, LifeGoalLine, Plan
from ertoe.dossier.queries import plan
from ertoe.dossier.rows import (
    OF_HER,
    SHARES,
    Item,
    Reader,
    a_day,
    about_her,
    day,
    item_rows,
    moment,
    opened,
    read,
    shares_of,
    whole_file,
)  # fmt: skip
from ertoe.foundation.remembered import Asked, Remembered
from ertoe.goals.models import (
    CareGoal,
    LifeGoal,
    LifeGoalState,
    LifeGoalVersion,
    Value,
    ValueBehind,
    ValueShare,
)  # fmt: skip
from ertoe.goals.permissions import (
    PUT_WORDS_BESIDE,
    SAY_LIFE_GOAL_AGAIN,
    SEE_CARE_GOAL,
    SEE_LIFE_GOAL,
    SEE_VALUE,
    SET_LIFE_GOAL_STATE,
    SHARE_LIFE_GOAL,
    TELL_MORE,
)
from ertoe.reviews.models import Outcome, Rating
from ertoe.reviews.permissions import SEE_RATING


@dataclass(frozen=True)
class Origin:
    """The phrase in the answer it was taken from. Empty quote: that talk is not this viewer's to read."""

    before: str
    quote: str
    after: str
    language: str
    on: date
    conversation: UUID | None
    present: tuple[str, ...]
    beside: Beside | None = None


@dataclass(frozen=True)
class Said:
    on: date
    who: str
    voice: str
    mark: int | None
    wished: int | None
    words: str
    language: str
    goal: InWords  # the care goal it was said about; nothing when it was the life goal itself


@dataclass(frozen=True)
class Wording:
    number: int
    at: datetime
    words: str
    language: str


@dataclass(frozen=True)
class Knot:
    """One thing that became of it, on its day: kind is talk, life, care, deed, voice, outcome or state."""

    kind: str
    at: datetime
    who: str
    words: str
    language: str
    choice: str = ""
    item: UUID | None = None
    beside: Beside | None = None

    @property
    def on(self) -> date:
        return timezone.localdate(self.at)


@dataclass(frozen=True)
class History:
    origin: Origin | None
    wordings: tuple[Wording, ...]
    voices: tuple[Said, ...]
    values: tuple[InWords, ...]
    knots: tuple[Knot, ...]
    acts: frozenset[str]  # what this viewer may do with the goal: names of verbs


ACTS = (SAY_LIFE_GOAL_AGAIN, SET_LIFE_GOAL_STATE, SHARE_LIFE_GOAL, TELL_MORE, PUT_WORDS_BESIDE)


def _history() -> QuerySet[Any, Any]:
    goal = Asked("goal", UUIDField())
    this = LifeGoal.objects.filter(pk=goal, **OF_HER)
    serving = CareGoal.objects.filter(serves__life_goal=goal, serves__until_at=None, **OF_HER)
    of_these = Q(life_goal=goal) | Q(care_goal__in=serving.values("pk"))
    agreed = AgreedFor.objects.filter(of_these, until_at=None, **OF_HER).values("agreement")
    phrase = Phrase.objects.filter(pk__in=this.values("from_phrase"), **OF_HER)
    answer = Answer.objects.filter(pk__in=phrase.values("answer"), **OF_HER)
    talk = Conversation.objects.filter(pk__in=answer.values("conversation"), **OF_HER)
    behind = ValueBehind.objects.filter(life_goal=goal, until_at=None, **OF_HER)
    more_shares = (AnswerShare, ValueShare)
    arrays: dict[str, QuerySet[Any, Any]] = {
        "shares": shares_of(*SHARES, *more_shares),
        "goal": item_rows(this, "version"),
        "versions": LifeGoalVersion.objects.filter(head=goal, **OF_HER).values_list("id", "number", "at", "fields"),
        "phrase": phrase.values_list("id", "at", "quote", "start", "end"),
        "answer": item_rows(answer, "conversation_id"),
        "talk": item_rows(talk, "held_on"),
        "present": Present.objects.filter(conversation__in=talk.values("pk"), until_at=None, **OF_HER).values_list(
            "seq", "member_id"
        ),
        "serving": item_rows(serving, "at"),
        "deeds": item_rows(Agreement.objects.filter(pk__in=agreed, **OF_HER), "owner_id", "state", "at"),
        "said": item_rows(
            Rating.objects.filter(of_these, **OF_HER), "care_goal_id", "life_goal_id", "voice", "mark", "wished", "at"
        ),
        "outcomes": Outcome.objects.filter(life_goal=goal, **OF_HER).values_list(
            "id", "seq", "at", "choice", "words", "said_by_id"
        ),
        "states": LifeGoalState.objects.filter(life_goal=goal, **OF_HER).values_list(
            "id", "seq", "at", "state", "words", "said_by_id"
        ),
        "values": item_rows(Value.objects.filter(pk__in=behind.values("value"), **OF_HER)),
    }
    return about_her(**whole_file() | arrays)


HISTORY = Remembered(_history)


def history_of(goal_id: UUID, *, by: Viewer, person_id: UUID) -> tuple[Plan, LifeGoalLine, History]:
    """The goal in its plan, and its history: in one statement."""
    with look(SEE_LIFE_GOAL, by=by) as looking:
        reader = Reader(*read(HISTORY, person_id, goal=goal_id), by)
        goal = next(reader.items("goal", SEE_LIFE_GOAL), None)
        bound = plan(person_id, by=by, reader=reader)
        line = next((one for one in bound.life_goals if one.id == goal_id), None)
        if goal is None or line is None:
            raise Missing
        looking.tell(a_person(person_id), "life_goal", goal_id)
        told = _Teller(reader)
        acts = frozenset(one.name.removeprefix("goals.") for one in ACTS if decide(by, one, goal.facts))
        wordings = tuple(_wording(*row) for row in sorted(reader.rows["versions"], key=itemgetter(1)))
        return bound, line, History(told.origin(), wordings, told.voices(), told.values(), told.knots(), acts)


def _wording(pk: str, number: int, at: str, fields: str) -> Wording:
    told = orjson.loads(opened(LifeGoalVersion, UUID(pk), fields, "fields"))
    return Wording(number, moment(at), told["words"], told["language"])


class _Teller:
    """Opens what this viewer may see of one goal's rows."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.ids, self.names = reader.ids, reader.names
        self.serving = {item.id: item for item in reader.items("serving", SEE_CARE_GOAL)}

    def origin(self) -> Origin | None:
        if not self.reader.rows["phrase"]:
            return None
        pk, at, quote, start, end = self.reader.rows["phrase"][0]
        answer = next(self.reader.items("answer", SEE_ANSWER), None)
        if answer is None:
            return Origin("", "", "", "", day(at), None, ())
        said, whole = opened(Phrase, UUID(pk), quote, "quote"), opened(Answer, answer.id, answer.sealed)
        before, after = (whole[:start], whole[end:]) if whole[start:end] == said else ("", "")  # said again since
        talk = next(self.reader.items("talk", SEE_CONVERSATION), None)
        return Origin(
            before, said, after, answer.language,
            on=a_day(talk.extra[0]) or day(at) if talk else day(at),
            conversation=UUID(answer.extra[0]),
            present=self._present() if talk else (),
            beside=self.reader.beside(answer, whole),
        )  # fmt: skip

    def _present(self) -> tuple[str, ...]:
        return tuple(self.names[self.ids[member]] for _seq, member in sorted(self.reader.rows["present"]))

    def voices(self) -> tuple[Said, ...]:
        """What was said about this goal and the care goals that serve it, oldest first."""
        voices = []
        for item in self.reader.items("said", SEE_RATING):
            care_goal, life_goal, voice, mark, wished, _at = item.extra
            if life_goal or self.ids[care_goal] in self.serving:
                words = opened(Rating, item.id, item.sealed)
                about = self._care_goal(self.ids[care_goal]) if care_goal else NOTHING
                who = self.names[item.said_by]
                voices.append(Said(item.on, who, voice, mark, wished, words, item.language, about))
        return tuple(voices)

    def values(self) -> tuple[InWords, ...]:
        """Why it matters."""
        return tuple(self._in_words(item, Value) for item in self.reader.items("values", SEE_VALUE))

    def knots(self) -> tuple[Knot, ...]:
        """Oldest first."""
        return tuple(sorted((*self._what_we_do(), *self._how_it_went_on()), key=lambda knot: knot.at))

    def _what_we_do(self) -> list[Knot]:
        care = [
            self._knot("care", item, CareGoal, self.names[item.said_by], at=item.extra[0])
            for item in self.serving.values()
        ]
        deeds = [
            self._knot("deed", item, Agreement, self.names[self.ids[owner]], at=at, choice=state)
            for item in self.reader.items("deeds", SEE_AGREEMENT)
            for owner, state, at in [item.extra]
        ]
        return care + deeds

    def _knot(self, kind: str, item: Item, model: type[Model], who: str, *, at: str, choice: str = "") -> Knot:
        words = opened(model, item.id, item.sealed)
        return Knot(kind, moment(at), who, words, item.language, choice, item.id, self.reader.beside(item, words))

    def _how_it_went_on(self) -> list[Knot]:
        """Who said how it goes, by name only: the words stand in the ribbon."""
        voices = [
            Knot("voice", moment(item.extra[5]), self.names[item.said_by], "", "", item.extra[2])
            for item in self.reader.items("said", SEE_RATING)
            if item.extra[1] or self.ids[item.extra[0]] in self.serving
        ]
        language = next(self.reader.items("goal", SEE_LIFE_GOAL)).language  # what is said of a goal, in its language
        later: list[Knot] = []
        for kind, model in (("outcome", Outcome), ("state", LifeGoalState)):
            rows = sorted(self.reader.rows[f"{kind}s"], key=itemgetter(1))
            for pk, _seq, at, choice, words, said_by in rows[1:] if kind == "state" else rows:  # the first: as it began
                who = self.names[self.ids[said_by]] if said_by else ""
                later.append(Knot(kind, moment(at), who, opened(model, self.ids[pk], words), language, choice))
        return voices + later

    def _care_goal(self, pk: UUID) -> InWords:
        return self._in_words(self.serving[pk], CareGoal)

    def _in_words(self, item: Item, model: type[Model]) -> InWords:
        words = opened(model, item.id, item.sealed)
        return InWords(words, item.language, self.reader.beside(item, words), item.id)
