"""What a tablet sends, read strictly: what fits becomes an operation, what does not is told in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import orjson
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ertoe.access.facts import Visibility
from ertoe.conversations.models import Conversation
from ertoe.foundation.ids import parse_id
from ertoe.foundation.language import LANGUAGES
from ertoe.tools.answers import Answer

MOST_BYTES = 8_000_000
MOST_OPERATIONS = 100
LONGEST_KEY = 80
MOST_PARTS = 300
"""Of one answer: options, cards."""
LONGEST_WORDS = 10_000
LONGEST_TEXT = 3_000_000
"""A photo of 2 MB, as base64."""
HIGHEST_VERSION = 2**31 - 1
YEARS = range(2000, 2200)

BEGIN, ANSWER, CLOSE = "begin", "answer", "close"


class DoesNotFit(ValueError):
    """Something in what was sent cannot be taken in as it is. Its text is for who holds the tablet."""

    def __init__(self, why: str | Promise) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, kw_only=True)
class Operation:
    id: UUID
    kind: str
    conversation: UUID
    made_at: datetime | None
    body: bytes
    """All of it in one spelling, so that the same operation is recognised."""


@dataclass(frozen=True, kw_only=True)
class Begun(Operation):
    tool: UUID | None
    present: tuple[UUID, ...]
    said_by: UUID
    held_on: date
    place: Conversation.Place
    interpreter: Conversation.Interpreter


@dataclass(frozen=True, kw_only=True)
class Answered(Operation):
    question: str
    said_by: UUID
    value: Answer
    saw: int
    asked_in: str
    said_in: str


@dataclass(frozen=True, kw_only=True)
class Closed(Operation):
    visibility: Visibility
    named: tuple[UUID, ...]
    next_talk: str
    next_on: date | None
    heard_by: UUID | None


@dataclass(frozen=True)
class Batch:
    """One sending. `wrong`: the ids of what does not fit, with why."""

    device: UUID
    operations: tuple[Operation, ...]
    wrong: Mapping[UUID, str | Promise]


NOT_READABLE = _("Dit kunnen we niet lezen. Er is niets veranderd.")
TWICE = _("Twee stukken dragen hetzelfde nummer. Er is niets veranderd.")
TOO_MANY = _("Dit zijn te veel stukken in één keer. Er is niets veranderd.")
UNKNOWN = _("Dit stuk past niet. Maak het opnieuw.")


def read_batch(body: bytes) -> Batch:
    """Raises DoesNotFit when the whole cannot be read: then nothing of it is taken in."""
    sent = _loaded(body)
    device, operations = _id(sent, "device"), sent.get("operations")
    if not isinstance(operations, list):
        raise DoesNotFit(NOT_READABLE)
    if len(operations) > MOST_OPERATIONS:
        raise DoesNotFit(TOO_MANY)
    read: dict[UUID, Operation] = {}
    wrong: dict[UUID, str | Promise] = {}
    bodies: dict[UUID, bytes] = {}
    for each in operations:
        if not isinstance(each, dict):
            raise DoesNotFit(NOT_READABLE)
        operation_id, spelled = _id(each, "id"), orjson.dumps(each, option=orjson.OPT_SORT_KEYS)
        if bodies.setdefault(operation_id, spelled) != spelled:
            raise DoesNotFit(TWICE)
        try:
            read[operation_id] = read_operation(each, spelled)
        except DoesNotFit as misfit:
            wrong[operation_id] = misfit.why
    return Batch(device, tuple(read.values()), wrong)


def read_operation(sent: Mapping[str, Any], body: bytes) -> Operation:
    """One operation. Raises DoesNotFit."""
    kind = sent.get("kind")
    if not isinstance(kind, str) or kind not in _READ:
        raise DoesNotFit(UNKNOWN)
    moment = sent.get("made_at")
    return _READ[kind](
        sent,
        id=_id(sent, "id"),
        kind=kind,
        conversation=_id(sent, "conversation"),
        made_at=_moment(moment) if isinstance(moment, str) else None,
        body=body,
    )


def read_kept(text: str) -> Operation:
    """An operation that was taken in before and lay waiting."""
    return read_operation(orjson.loads(text), text.encode())


def _begun(sent: Mapping[str, Any], **operation: Any) -> Operation:
    return Begun(
        tool=_id_or_none(sent, "tool"),
        present=_ids(sent, "present"),
        said_by=_id(sent, "said_by"),
        held_on=_day(sent, "held_on"),
        place=Conversation.Place(_one_of(sent, "place", Conversation.Place.values, Conversation.Place.HOME)),
        interpreter=Conversation.Interpreter(
            _one_of(sent, "interpreter", Conversation.Interpreter.values, Conversation.Interpreter.NONE)
        ),
        **operation,
    )


def _answered(sent: Mapping[str, Any], **operation: Any) -> Operation:
    question, saw = sent.get("question"), sent.get("saw", 0)
    if not isinstance(question, str) or not question.isprintable() or not 0 < len(question) <= LONGEST_KEY:
        raise DoesNotFit(UNKNOWN)
    if not isinstance(saw, int) or isinstance(saw, bool) or not 0 <= saw <= HIGHEST_VERSION:
        raise DoesNotFit(UNKNOWN)
    languages = [code for code, _name in LANGUAGES]
    return Answered(
        question=question,
        said_by=_id(sent, "said_by"),
        value=_value(sent.get("value")),
        saw=saw,
        asked_in=_one_of(sent, "asked_in", languages, ""),
        said_in=_one_of(sent, "said_in", languages, ""),
        **operation,
    )


def _closed(sent: Mapping[str, Any], **operation: Any) -> Operation:
    return Closed(
        visibility=Visibility(_one_of(sent, "visibility", [one.value for one in Visibility])),
        named=_ids(sent, "named"),
        next_talk=_words(sent.get("next_talk") or "", LONGEST_WORDS),
        next_on=_day(sent, "next_on") if sent.get("next_on") else None,
        heard_by=_id_or_none(sent, "heard_by"),
        **operation,
    )


_READ: dict[str, Callable[..., Operation]] = {BEGIN: _begun, ANSWER: _answered, CLOSE: _closed}


def _loaded(body: bytes) -> dict[str, Any]:
    try:
        sent = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise DoesNotFit(NOT_READABLE) from None
    if not isinstance(sent, dict):
        raise DoesNotFit(NOT_READABLE)
    return sent


def _id(sent: Mapping[str, Any], name: str) -> UUID:
    found = parse_id(sent[name]) if isinstance(sent.get(name), str) else None
    if found is None:
        raise DoesNotFit(NOT_READABLE)
    return found


def _id_or_none(sent: Mapping[str, Any], name: str) -> UUID | None:
    return None if sent.get(name) in (None, "") else _id(sent, name)


def _ids(sent: Mapping[str, Any], name: str) -> tuple[UUID, ...]:
    given = sent.get(name, [])
    if not isinstance(given, list) or len(given) > MOST_PARTS:
        raise DoesNotFit(UNKNOWN)
    return tuple(dict.fromkeys(_id({name: each}, name) for each in given))


def _one_of(sent: Mapping[str, Any], name: str, known: list[str], otherwise: str | None = None) -> str:
    given = sent.get(name) or otherwise
    if not isinstance(given, str) or given not in (*known, otherwise):
        raise DoesNotFit(UNKNOWN)
    return given


def _day(sent: Mapping[str, Any], name: str) -> date:
    given = sent.get(name)
    try:
        day = parse_date(given) if isinstance(given, str) else None
    except ValueError:  # shaped like a day that is not in any calendar
        day = None
    if day is None:
        raise DoesNotFit(UNKNOWN)
    return day


def _moment(text: str) -> datetime | None:
    try:
        moment = parse_datetime(text)
    except ValueError:
        return None
    is_a_moment = moment is not None and moment.tzinfo is not None and moment.year in YEARS
    return moment if is_a_moment else None


def _words(given: object, longest: int) -> str:
    """A line end is one character, as everywhere in the house."""
    if not isinstance(given, str) or "\x00" in given:
        raise DoesNotFit(UNKNOWN)
    if len(given) > longest:
        raise DoesNotFit(_("Dit is langer dan we in één keer kunnen bewaren. Verdeel uw tekst over meer antwoorden."))
    return given.replace("\r\n", "\n").replace("\r", "\n")


def _value(given: object) -> Answer:
    """An answer is flat: words, a number, a list of words, or words and numbers by name."""
    if isinstance(given, list) and len(given) <= MOST_PARTS:
        return [_words(each, LONGEST_KEY) for each in given]
    if isinstance(given, dict) and len(given) <= MOST_PARTS:
        return {_words(name, LONGEST_KEY): _piece(each, LONGEST_TEXT) for name, each in given.items()}
    piece = _piece(given, LONGEST_WORDS)
    return None if piece == "" else piece


def _piece(given: object, longest: int) -> str | int | None:
    if given is None or (isinstance(given, int) and not isinstance(given, bool)):
        return given
    return _words(given, longest)
