"""My people, today: everybody in whose circle this viewer stands, what is mine to do, and what waits for me."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db.models import DateTimeField, Exists, OuterRef, Q, QuerySet, UUIDField

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.facts import Facts, a_person
from ertoe.access.viewer import Viewer
from ertoe.agreements.days import days_of
from ertoe.agreements.models import Agreement
from ertoe.circle.models import Member
from ertoe.conversations.models import Conversation, ConversationShare
from ertoe.conversations.permissions import SEE_CONVERSATION
from ertoe.dossier.permissions import SEE_MY_PEOPLE
from ertoe.dossier.rows import OVER, Item, Reader, a_day, item_rows, opened
from ertoe.foundation.clock import now, today
from ertoe.foundation.json_rows import JsonRows
from ertoe.foundation.remembered import Asked, Remembered
from ertoe.messages.about import KINDS
from ertoe.messages.models import Message, MessageRead, MessageShare
from ertoe.messages.permissions import SEE_MESSAGE
from ertoe.people.models import Person
from ertoe.reviews.models import Review

NAMES = ("first_name", "last_name")
HANDED_OVER_SINCE = timedelta(days=7)


@dataclass(frozen=True)
class Mine:
    id: UUID
    words: str
    language: str
    how_often: str
    time_of_day: time | None
    is_today: bool
    is_asked: bool  # and not answered yet


@dataclass(frozen=True)
class Waiting:
    """A prepared talk or a message: who said it, in which words."""

    id: UUID
    on: date
    who: str
    words: str
    language: str
    objection: str = ""
    is_for_handover: bool = False
    about: tuple[str, UUID] | None = None  # what an objection stands beside


@dataclass(frozen=True)
class PersonLine:
    id: UUID
    name: str
    my_role: str
    review_on: date | None
    is_review_near: bool
    agreements: tuple[Mine, ...]
    talks: tuple[Waiting, ...]
    messages: tuple[Waiting, ...]

    @property
    def promised(self) -> tuple[Mine, ...]:
        return tuple(one for one in self.agreements if not one.is_asked)


ABOUT = tuple(f"{kind}_id" for kind in KINDS)
ME = Asked("account", UUIDField())
HIS: dict[str, Any] = {"person": OuterRef("pk")}


def _people() -> QuerySet[Any, Any]:
    planned = Review.objects.filter(held_on=None, **HIS)
    mine = Agreement.objects.filter(owner__account=ME, taken_back_at=None, **HIS).exclude(state__in=OVER)
    talks = Conversation.objects.filter(state=Conversation.State.PREPARED, **HIS).exclude(_is_by_me())
    return (
        Person.objects.filter(pk__in=Member.objects.filter(account=ME).values("person"))
        .annotate(
            planned=JsonRows(planned.values_list("planned_on")),
            mine=JsonRows(
                mine.exclude(released_at=None).values_list(
                    "id", "seq", "words", "language", "how_often", "weekdays", "time_of_day", "state", "from_on",
                    "until_on",
                )
            ),
            talks=JsonRows(item_rows(talks, "said_by__name")),
            messages=JsonRows(item_rows(_for_me(), "said_by__name", "objection", "is_for_handover", *ABOUT)),
            talk_shares=JsonRows(_shares(ConversationShare)),
            message_shares=JsonRows(_shares(MessageShare)),
        )
        .values_list(
            "id", "first_name", "last_name", "planned", "mine", "talks", "messages", "talk_shares", "message_shares"
        )
    )  # fmt: skip


def _is_by_me() -> Q:
    return Q(said_by__account=ME, said_by__account__isnull=False) | Q(
        recorded_by__account=ME, recorded_by__account__isnull=False
    )


def _for_me() -> QuerySet[Any, Any]:
    """Written to me, shared with me by name, or handed over lately; and not read yet."""
    read = MessageRead.objects.filter(message=OuterRef("pk"), member__account=ME)
    shared = MessageShare.objects.filter(item=OuterRef("pk"), until_at=None, member__account=ME)
    handed_over = Q(is_for_handover=True, at__gte=Asked("since", DateTimeField()))
    rows = Message.objects.filter(**HIS).filter(Exists(shared) | Q(written_to__account=ME) | handed_over)
    return rows.exclude(_is_by_me()).filter(~Exists(read))


def _shares(model: Any) -> QuerySet[Any, Any]:
    rows: QuerySet[Any, Any] = model.objects.filter(until_at=None, member__account=ME, **HIS)
    return rows.values_list("item_id", "member_id")


PEOPLE = Remembered(_people)


def my_people(*, by: Viewer) -> tuple[PersonLine, ...]:
    """In one statement, however many people. Sorted by name, the person's own file first."""
    with look(SEE_MY_PEOPLE, by=by) as looking:
        lines = []
        for row in PEOPLE.rows(account=by.account, since=now() - HANDED_OVER_SINCE):
            if decide(by, SEE_MY_PEOPLE, Facts(person=row.id)):
                looking.tell(a_person(row.id), "my_people")
                lines.append(_line(row, by))
    return tuple(sorted(lines, key=lambda line: (line.my_role != "person", line.name)))


def _line(row: Any, by: Viewer) -> PersonLine:
    membership = by.membership(row.id)
    role = str(membership.role) if membership else ""
    review_on = a_day(row.planned[0][0]) if row.planned and role != "helper" else None
    names = {"first_name": row.first_name} if role == "helper" else {name: getattr(row, name) for name in NAMES}
    shares = [*row.talk_shares, *row.message_shares]
    reader = Reader(Person(pk=row.id), {"talks": row.talks, "messages": row.messages, "shares": shares}, by)
    return PersonLine(
        id=row.id,
        name=" ".join(opened(Person, row.id, name, field) for field, name in names.items() if name),
        my_role=role,
        review_on=review_on,
        is_review_near=review_on is not None and (review_on - today()).days <= 7,
        agreements=tuple(_mine(*one) for one in sorted(row.mine, key=itemgetter(1))),
        talks=tuple(_waiting(Conversation, item) for item in reader.items("talks", SEE_CONVERSATION)),
        messages=tuple(_messages(reader)),
    )


def _mine(
    pk: str, _seq: int, words: str, language: str, often: str | None, weekdays: int, at: str | None, state: str,
    from_on: str, until_on: str | None,
) -> Mine:  # fmt: skip
    row, on = UUID(pk), today()
    has_begun, is_over = date.fromisoformat(from_on) <= on, until_on is not None and date.fromisoformat(until_on) < on
    return Mine(
        id=row,
        words=opened(Agreement, row, words),
        language=language,
        how_often=opened(Agreement, row, often, "how_often"),
        time_of_day=time.fromisoformat(at) if at else None,
        is_today=has_begun and not is_over and on.isoweekday() in days_of(weekdays),
        is_asked=state == Agreement.State.PROPOSED,
    )


def _messages(reader: Reader) -> Iterator[Waiting]:
    for item in reader.items("messages", SEE_MESSAGE):
        _who, objection, is_for_handover, *things = item.extra
        about = next(((kind, UUID(thing)) for kind, thing in zip(KINDS, things, strict=True) if thing), None)
        yield _waiting(Message, item, objection=objection, is_for_handover=bool(is_for_handover), about=about)


def _waiting(model: Any, item: Item, **more: Any) -> Waiting:
    words, who = opened(model, item.id, item.sealed), opened(Member, item.said_by, item.extra[0], "name")
    return Waiting(item.id, item.on, who, words, item.language, **more)
