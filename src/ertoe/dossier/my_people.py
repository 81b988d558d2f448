"""My people, today: everybody in whose circle this viewer stands, and what is mine to do."""

from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, QuerySet, UUIDField

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.facts import Facts, a_person
from ertoe.access.viewer import Viewer
from ertoe.agreements.models import Agreement
from ertoe.circle.models import Member
from ertoe.dossier.permissions import SEE_MY_PEOPLE
from ertoe.dossier.rows import OVER, a_day, opened
from ertoe.foundation.clock import today
from ertoe.foundation.json_rows import JsonRows
from ertoe.foundation.remembered import Asked, Remembered
from ertoe.people.models import Person
from ertoe.reviews.models import Review

NAMES = ("first_name", "last_name")


@dataclass(frozen=True)
class Mine:
    id: UUID
    words: str
    language: str
    how_often: str
    is_today: bool


@dataclass(frozen=True)
class PersonLine:
    id: UUID
    name: str
    my_role: str
    review_on: date | None
    is_review_near: bool
    agreements: tuple[Mine, ...]


def _people() -> QuerySet[Any, Any]:
    me = Asked("account", UUIDField())
    planned = Review.objects.filter(held_on=None, person=OuterRef("pk"))
    mine = Agreement.objects.filter(owner__account=me, person=OuterRef("pk")).exclude(state__in=OVER)
    mine = mine.exclude(released_at=None)
    return (
        Person.objects.filter(pk__in=Member.objects.filter(account=me).values("person"))
        .annotate(
            planned=JsonRows(planned.values_list("planned_on")),
            mine=JsonRows(mine.values_list("id", "seq", "words", "language", "how_often", "weekday")),
        )
        .values_list("id", "first_name", "last_name", "planned", "mine")
    )


PEOPLE = Remembered(_people)


def my_people(*, by: Viewer) -> tuple[PersonLine, ...]:
    """In one statement, however many people. Sorted by name, the person's own file first."""
    with look(SEE_MY_PEOPLE, by=by) as looking:
        lines = []
        for row in PEOPLE.rows(account=by.account):
            if decide(by, SEE_MY_PEOPLE, Facts(person=row.id)):
                looking.tell(a_person(row.id), "my_people")
                lines.append(_line(row, by))
    return tuple(sorted(lines, key=lambda line: (line.my_role != "person", line.name)))


def _mine(pk: str, _seq: int, words: str, language: str, often: str | None, weekday: int | None) -> Mine:
    row = UUID(pk)
    how_often = opened(Agreement, row, often, "how_often")
    return Mine(row, opened(Agreement, row, words), language, how_often, weekday == today().isoweekday())


def _line(row: Any, by: Viewer) -> PersonLine:
    membership = by.membership(row.id)
    role = str(membership.role) if membership else ""
    review_on = a_day(row.planned[0][0]) if row.planned and role != "helper" else None
    names = {"first_name": row.first_name} if role == "helper" else {name: getattr(row, name) for name in NAMES}
    return PersonLine(
        id=row.id,
        name=" ".join(opened(Person, row.id, name, field) for field, name in names.items() if name),
        my_role=role,
        review_on=review_on,
        is_review_near=review_on is not None and (review_on - today()).days <= 7,
        agreements=tuple(_mine(*one) for one in sorted(row.mine, key=itemgetter(1))),
    )
