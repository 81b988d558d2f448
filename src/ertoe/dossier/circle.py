"""Everybody around the person, what each of them does, and the one statement that also says what each may read."""

from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import QuerySet

from ertoe.access.viewer import Membership, Role, Standing, Viewer
from ertoe.agreements.models import Agreement
from ertoe.agreements.permissions import SEE_AGREEMENT
from ertoe.circle.models import Member
from ertoe.circle.places import works_there
from ertoe.circle.queries import standing_of
from ertoe.circle.roles import as_what
from ertoe.dossier.header import Whose, named, sentence
from ertoe.dossier.rows import (
    EXTRA,
    OF_HER,
    OVER,
    SHARES,
    Reader,
    a_day,
    about_her,
    item_rows,
    most_important,
    opened,
    read,
    translations,
)
from ertoe.dossier.rows import shares_of as shared_by_name
from ertoe.dossier.since import KINDS as TOLD_KINDS
from ertoe.foundation.clock import today
from ertoe.foundation.remembered import Remembered
from ertoe.goals.models import Value, ValueShare
from ertoe.goals.permissions import SEE_VALUE
from ertoe.messages.models import MessageShare

KINDS = TOLD_KINDS | {"value": (Value, SEE_VALUE)}
KIND_ORDER = (
    "story_item", "strength", "value", "life_goal", "care_goal", "agreement", "conversation", "message", "rating",
)  # fmt: skip
STILL_SHOWN = (Member.Status.INVITED, Member.Status.ACCEPTED, Member.Status.ACTIVE, Member.Status.SUSPENDED)


@dataclass(frozen=True)
class Does:
    """One agreement of somebody, as far as whoever looks may read it."""

    id: UUID
    words: str
    language: str
    how_often: str


@dataclass(frozen=True)
class Near:
    """Somebody in the circle, or on the way into it."""

    id: UUID
    name: str
    role: Role
    as_what: str
    organisation: str
    phone: str
    call_for: str
    is_coordinator: bool
    status: str
    from_on: date
    until_on: date | None
    is_visiting: bool
    has_account: bool
    membership: Membership
    does: tuple[Does, ...]

    @property
    def is_here(self) -> bool:
        return self.membership.standing is Standing.ACTIVE

    @property
    def is_shown(self) -> bool:
        """A visit through a team is shown while it lasts; whoever is still to come in is shown too."""
        return self.status in STILL_SHOWN and (self.is_here or not self.is_visiting)


@dataclass(frozen=True)
class Round:
    whose: Whose
    members: tuple[Near, ...]

    @property
    def others(self) -> tuple[Near, ...]:
        """Who is shown around the person."""
        return tuple(one for one in self.members if one.is_shown and one.role is not Role.PERSON)

    @property
    def never(self) -> tuple[Near, ...]:
        return tuple(one for one in self.members if one.status == Member.Status.REFUSED)


def _round_her() -> QuerySet[Any, Any]:
    members = Member.objects.filter(**OF_HER).annotate(is_employed=works_there())
    items = {kind: model.objects.filter(**OF_HER) for kind, (model, _permission) in KINDS.items()}
    return about_her(
        story=most_important(),
        translations=translations(item__in=most_important().values("id")),
        members=members.values_list(
            "id", "seq", "name", "role", "relation", "discipline", "organisation__name", "organisation_id", "phone",
            "call_for", "is_coordinator", "status", "from_on", "until_on", "via_team_id", "via_team__status", "may_see",
            "has_mandate", "account_id", "is_employed",
        ),
        shares=shared_by_name(*SHARES, MessageShare, ValueShare),
        **{kind: item_rows(rows, *EXTRA.get(rows.model, ()), "version") for kind, rows in items.items()},
    )  # fmt: skip


ROUND_HER = Remembered(_round_her)


def rows_around(person_id: UUID, *, by: Viewer) -> Reader:
    """Inside a door: everything of her that is shared or kept, and everybody around her, read for this viewer."""
    return Reader(*read(ROUND_HER, person_id, today=today()), by)


def round_of(reader: Reader) -> Round:
    """In the order in which they came. What each does is told as far as this viewer may read it."""
    membership = reader.by.membership(reader.person.pk)
    return Round(
        whose=named(reader.person, role=membership.role if membership else "", sentence=sentence(reader)),
        members=members_of(reader),
    )


def members_of(reader: Reader) -> tuple[Near, ...]:
    done = _what_each_does(reader)
    rows = [MemberRow(*row) for row in sorted(reader.rows["members"], key=itemgetter(1))]
    return tuple(_near(reader, row, tuple(done.get(reader.ids[row.id], ()))) for row in rows)


def _what_each_does(reader: Reader) -> dict[UUID, list[Does]]:
    found: dict[UUID, list[Does]] = {}
    for item in reader.items("agreement", SEE_AGREEMENT):
        owner, how_often, _days, state, *_rest = item.extra
        if state not in OVER and item.facts.is_released:
            often = opened(Agreement, item.id, how_often, "how_often")
            line = Does(item.id, opened(Agreement, item.id, item.sealed), item.language, often)
            found.setdefault(reader.ids[owner], []).append(line)
    return found


class MemberRow(NamedTuple):
    """One row of `Member` as it comes in an array."""

    id: str
    seq: int
    name: str
    role: str
    relation: str | None
    discipline: str
    organisation: str | None
    organisation_id: str | None
    phone: str | None
    call_for: str | None
    is_coordinator: bool
    status: str
    from_on: str
    until_on: str | None
    via_team: str | None
    status_of_team: str | None
    may_see: bool
    has_mandate: bool
    account: str | None
    is_employed: bool


def _near(reader: Reader, row: MemberRow, does: tuple[Does, ...]) -> Near:
    member = reader.ids[row.id]
    called = opened(Member, member, row.relation, "relation")
    return Near(
        id=member,
        name=opened(Member, member, row.name, "name"),
        role=Role(row.role),
        as_what=as_what(row.role, row.discipline, called),
        organisation=row.organisation or "",
        phone=opened(Member, member, row.phone, "phone"),
        call_for=opened(Member, member, row.call_for, "call_for"),
        is_coordinator=bool(row.is_coordinator),
        status=row.status,
        from_on=date.fromisoformat(row.from_on),
        until_on=a_day(row.until_on),
        is_visiting=row.via_team is not None,
        has_account=row.account is not None,
        membership=_membership(reader, row),
        does=does,
    )


def _membership(reader: Reader, row: MemberRow) -> Membership:
    """What the membership is worth today; her no closes it for everybody alike."""
    mine = reader.by.membership(reader.person.pk)
    return Membership(
        member=reader.ids[row.id],
        person=reader.person.pk,
        role=Role(row.role),
        standing=standing_of(row.status, date.fromisoformat(row.from_on), a_day(row.until_on), team=row.status_of_team),
        via_team=row.via_team is not None,
        may_see=bool(row.may_see),
        has_mandate=bool(row.has_mandate),
        consent_withdrawn=mine is not None and mine.consent_withdrawn,
        organisation=reader.ids[row.organisation_id] if row.organisation_id else None,
        organisation_is_current=bool(row.is_employed),
        discipline=row.discipline,
    )
