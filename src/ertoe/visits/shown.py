"""What waits, as a page shows it: each answer in words, with who wrote it and where. Made from rows; asks nothing."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.functional import cached_property
from django.utils.translation import get_language

from ertoe.circle.models import Member
from ertoe.conversations.models import Answer, Conversation, ToolVersion
from ertoe.conversations.talk import spoken_tool
from ertoe.people.models import Person
from ertoe.tools.answers import Answer as Value
from ertoe.tools.answers import base, in_words
from ertoe.tools.tool import SpokenTool
from ertoe.visits.models import Arrival, Contested, SetAside
from ertoe.visits.operations import Answered, Begun, Closed, Operation


@dataclass(frozen=True)
class Version:
    """What one side says, in words. `tablet`: the end of the number of the device; empty: on a page."""

    text: str
    language: str
    by: str
    at: datetime | None
    tablet: str


@dataclass(frozen=True)
class TwoVersions:
    """An answer that stands, another version of it that waits, and what both started from if there was something."""

    contested: Contested
    answer: Answer
    operation: Answered
    stands: Value
    before: Value
    by: Member | None
    at: datetime
    device: UUID | None

    @cached_property
    def _spoken(self) -> SpokenTool:
        return _spoken(self.answer.tool, self.answer.conversation.person)

    @property
    def ask(self) -> str:
        return _ask(self._spoken, self.answer.question)

    @property
    def now(self) -> Version:
        by = self.by.name.open() if self.by else ""
        return Version(self._words(self.stands), self.answer.language, by, self.at, mark_of(self.device))

    @property
    def other(self) -> Version:
        arrival = self.contested.arrival
        language = self.operation.said_in or self.operation.asked_in.partition("-")[0] or self.answer.language
        made_at = arrival.made_at or arrival.at
        return Version(
            self._words(self.operation.value), language, arrival.by.name.open(), made_at, mark_of(arrival.device)
        )

    @property
    def earlier(self) -> str:
        return self._words(self.before)

    def _words(self, value: Value) -> str:
        return _said(self._spoken, self.answer.question, value)


@dataclass(frozen=True)
class Piece:
    """One operation that was set aside: something that was begun, a question with its answer, or the closing."""

    kind: str
    ask: str = ""
    text: str = ""
    language: str = ""
    visibility: str = ""


@dataclass(frozen=True)
class SentAside:
    """What one member sent about one talk, in the order in which it was made. `talk` may not exist."""

    talk: Conversation | None
    tool: ToolVersion | None
    person: Person
    rows: list[SetAside]
    operations: list[Operation]

    @property
    def who(self) -> str:
        return str(self.rows[0].arrival.by.name.open())

    @property
    def at(self) -> datetime:
        return self.rows[0].at

    @property
    def tablet(self) -> str:
        return mark_of(self.rows[0].arrival.device)

    @property
    def was_closed(self) -> bool:
        return all(row.arrival.outcome == Arrival.Outcome.TALK_CLOSED for row in self.rows)

    @property
    def has_a_place(self) -> bool:
        """The talk is there, or begins here."""
        return self.talk is not None or isinstance(self.operations[0], Begun)

    @property
    def title(self) -> str:
        return _spoken(self.tool, self.person).title

    @property
    def pieces(self) -> list[Piece]:
        spoken = _spoken(self.tool, self.person)
        return [_piece(spoken, operation) for operation in self.operations]


def mark_of(device: UUID | None) -> str:
    """Enough of the number of a tablet to tell two apart."""
    return device.hex[-4:].upper() if device else ""


def _piece(spoken: SpokenTool, operation: Operation) -> Piece:
    if isinstance(operation, Answered):
        text = _said(spoken, operation.question, operation.value)
        language = operation.said_in or operation.asked_in.partition("-")[0] or spoken.language
        return Piece("answer", _ask(spoken, operation.question), text, language)
    if isinstance(operation, Closed):
        return Piece("close", text=operation.next_talk, visibility=operation.visibility)
    return Piece("begin")


def _spoken(tool: ToolVersion | None, person: Person) -> SpokenTool:
    name = person.called or person.first_name
    return spoken_tool(tool, get_language() or "nl", called=name.open() if name else "")


def _ask(spoken: SpokenTool, key: str) -> str:
    question = spoken.question(base(key))
    return question.ask if question else ""


def _said(spoken: SpokenTool, key: str, value: Any) -> str:
    """A question that this talk does not know has its words shown as they came."""
    question = spoken.question(base(key))
    if question is not None:
        return in_words(question, value)
    return value if isinstance(value, str) else ""
