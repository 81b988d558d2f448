"""The plan as it is read: frozen, opened, and only what this viewer may see.

`beside`: the translation of the words, for a reader who needs one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from ertoe.circle.beside import Beside
from ertoe.dossier.header import Whose


class InWords(NamedTuple):
    """Some words with the language they were said in, so that a page can say which."""

    words: str
    language: str
    beside: Beside | None = None
    id: UUID | None = None


NOTHING = InWords("", "")


@dataclass(frozen=True, slots=True)
class MemberLine:
    id: UUID
    name: str
    role: str
    as_what: str  # daughter, nurse, neighbour: in words
    organisation: str
    phone: str
    call_for: str
    is_coordinator: bool


@dataclass(frozen=True, slots=True)
class Voice:
    """What one member said about how it goes, at one look-back. The newest per member and goal."""

    id: UUID
    who: str
    role: str  # person, carer, professional
    on: date
    mark: int | None
    wished: int | None
    level: int | None
    words: str
    language: str
    before: int | None = None  # the mark this member gave the time before
    beside: Beside | None = None


@dataclass(frozen=True, slots=True)
class AgreementLine:
    id: UUID
    words: str
    language: str
    owner: str
    owner_id: UUID
    how_often: str
    weekdays: tuple[int, ...]
    state: str
    state_said: str  # in words, when there is something to say about it
    until_on: date | None
    is_orphan: bool
    owner_role: str = ""
    beside: Beside | None = None
    is_for_all: bool = False  # the whole circle may read it


@dataclass(frozen=True, slots=True)
class CareGoalLine:
    id: UUID
    words: str
    language: str
    said_by: str
    state: str
    progress: str
    target_on: date | None
    voices: tuple[Voice, ...]
    agreements: tuple[AgreementLine, ...]
    is_orphan: bool
    beside: Beside | None = None


@dataclass(frozen=True, slots=True)
class LifeGoalLine:
    id: UUID
    words: str
    language: str
    said_by: str
    on: date
    state: str
    professional_words: str
    professional_language: str
    sides: dict[str, InWords]
    voices: tuple[Voice, ...]
    care_goals: tuple[CareGoalLine, ...]
    agreements: tuple[AgreementLine, ...]
    domains: tuple[str, ...] = ()
    is_for_all: bool = False  # the whole circle may read it
    beside: Beside | None = None

    @property
    def domain(self) -> str:
        """The life domain that its picture shows."""
        return next(iter(self.domains), "")

    @property
    def has_nothing_agreed(self) -> bool:
        return not self.care_goals and not self.agreements

    @property
    def all_agreements(self) -> tuple[AgreementLine, ...]:
        through_care_goals = (line for goal in self.care_goals for line in goal.agreements)
        return tuple(dict.fromkeys((*self.agreements, *through_care_goals)))

    @property
    def all_voices(self) -> tuple[Voice, ...]:
        """What was said about the goal itself and about the care goals that serve it."""
        return (*self.voices, *(voice for goal in self.care_goals for voice in goal.voices))


@dataclass(frozen=True, slots=True)
class Quoted:
    id: UUID
    words: str
    language: str
    said_by: str
    on: date
    observed: bool
    beside: Beside | None = None


WORKED_ON = ("in_focus",)
OVER = ("reached", "let_go", "handed_on")


@dataclass(frozen=True)
class Plan:
    whose: Whose
    life_goals: tuple[LifeGoalLine, ...]
    orphan_care_goals: tuple[CareGoalLine, ...]
    orphan_agreements: tuple[AgreementLine, ...]
    strengths: tuple[Quoted, ...]
    circle: tuple[MemberLine, ...]
    review_id: UUID | None
    review_on: date | None
    next_talk: str
    next_talk_language: str
    next_talk_on: date | None

    @property
    def working_on(self) -> tuple[LifeGoalLine, ...]:
        """In focus, and wishes for which something is agreed already."""
        return tuple(goal for goal in self.life_goals if self._is_worked_on(goal))

    @property
    def later(self) -> tuple[LifeGoalLine, ...]:
        return tuple(goal for goal in self.life_goals if not self._is_worked_on(goal) and goal.state not in OVER)

    @property
    def over(self) -> tuple[LifeGoalLine, ...]:
        return tuple(goal for goal in self.life_goals if goal.state in OVER)

    @staticmethod
    def _is_worked_on(goal: LifeGoalLine) -> bool:
        return goal.state in WORKED_ON or (goal.state == "wish" and not goal.has_nothing_agreed)

    @property
    def is_empty(self) -> bool:
        return not (self.life_goals or self.orphan_care_goals or self.orphan_agreements)

    def agreements(self) -> Iterator[AgreementLine]:
        """Every agreement once, in the order of the plan."""
        lines = (line for goal in self.life_goals for line in goal.all_agreements)
        orphans = (line for goal in self.orphan_care_goals for line in goal.agreements)
        yield from dict.fromkeys((*lines, *orphans, *self.orphan_agreements))
