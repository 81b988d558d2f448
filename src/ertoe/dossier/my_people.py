"""My people, today: everybody in whose circle this viewer stands, and what is mine to do."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.facts import Facts, a_person
from ertoe.access.viewer import Viewer
from ertoe.agreements.models import Agreement
from ertoe.dossier.permissions import SEE_MY_PEOPLE
from ertoe.dossier.rows import OVER
from ertoe.foundation.clock import today
from ertoe.foundation.json_rows import JsonRows
from ertoe.people.models import Person
from ertoe.reviews.models import Review


@dataclass(frozen=True)
class Mine:
    id: UUID
    words: str
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


def my_people(*, by: Viewer) -> tuple[PersonLine, ...]:
    """In two statements, however many people. Sorted by name, the person's own file first."""
    with look(SEE_MY_PEOPLE, by=by) as looking:
        people = [one.person for one in by.memberships if decide(by, SEE_MY_PEOPLE, Facts(person=one.person))]
        planned = Review.objects.filter(held_on=None, person_id__in=people).values_list("person_id", "planned_on")
        rows = list(Person.objects.filter(pk__in=people).annotate(reviews=JsonRows(planned)))
        agreements = _my_agreements(by, people)
        for person in people:
            looking.tell(a_person(person), "my_people")
        lines = [_line(row, by, agreements[row.pk]) for row in rows]
    return tuple(sorted(lines, key=lambda line: (line.my_role != "person", line.name)))


def _my_agreements(by: Viewer, people: list[UUID]) -> dict[UUID, list[Mine]]:
    mine: dict[UUID, list[Mine]] = defaultdict(list)
    members = [one.member for one in by.memberships if one.person in people]
    rows = Agreement.objects.filter(owner_id__in=members).exclude(state__in=OVER).exclude(released_at=None)
    for row in rows.order_by("seq"):
        often = row.how_often.open() if row.how_often else ""
        mine[row.person_id].append(Mine(row.pk, row.words.open(), often, row.weekday == today().isoweekday()))
    return mine


def _line(person: Person, by: Viewer, agreements: list[Mine]) -> PersonLine:
    membership = by.membership(person.pk)
    role = str(membership.role) if membership else ""
    planned = {UUID(pk): date.fromisoformat(on) for pk, on in person.reviews}  # type: ignore[attr-defined]
    review_on = planned.get(person.pk) if role != "helper" else None
    names = [person.first_name] if role == "helper" else [person.first_name, person.last_name]
    return PersonLine(
        id=person.pk,
        name=" ".join(name.open() for name in names if name),
        my_role=role,
        review_on=review_on,
        is_review_near=review_on is not None and (review_on - today()).days <= 7,
        agreements=tuple(agreements),
    )
