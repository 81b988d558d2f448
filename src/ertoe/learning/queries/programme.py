"""A programme of many groups: what is planned, what was held. How many were there, not who; and no order of merit."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Count

from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.viewer import Viewer
from ertoe.foundation.clock import now
from ertoe.learning.models import Moderator, PeerGroup, Session
from ertoe.learning.permissions import SEE_PROGRAMME
from ertoe.organisations.models import Organisation


@dataclass
class GroupRow:
    """One group as its programme sees it."""

    group: Organisation
    neighbourhood: str = ""
    moderator: Moderator | None = None
    planned: int = 0
    held: int = 0
    next_at: datetime | None = None
    attendance: list[int] = field(default_factory=list)  # of each session held: how many were there

    @property
    def readiness(self) -> str:
        """`no_moderator`, `not_yet`, `stated` (the programme may confirm it) or `ready`."""
        if self.moderator is None:
            return "no_moderator"
        if self.moderator.confirmed_at:
            return "ready"
        return "stated" if self.moderator.stated_ready_at else "not_yet"


def programme(slug: str, *, by: Viewer) -> Organisation:
    with look(SEE_PROGRAMME, by=by):
        found = Organisation.objects.filter(slug=slug, kind=Organisation.Kind.PROGRAMME).first()
    if found is None:
        raise Missing(SEE_PROGRAMME.name)
    with look(SEE_PROGRAMME, by=by, about=found):
        return found


def groups_of(organisation: Organisation, *, by: Viewer) -> list[GroupRow]:
    """By name. Four statements, however many groups there are."""
    with look(SEE_PROGRAMME, by=by, about=organisation):
        rows = {one.organisation_id: GroupRow(one.organisation, one.neighbourhood) for one in _groups(organisation)}
        for moderator in Moderator.objects.filter(organisation__in=rows):
            rows[moderator.organisation_id].moderator = moderator
        for session in _sessions(rows):
            _count(rows[session.organisation_id], session)
    return list(rows.values())


def moderator_of(organisation: Organisation, moderator_id: UUID, *, by: Viewer) -> Moderator:
    """Who says to be ready for a group of this programme."""
    with look(SEE_PROGRAMME, by=by, about=organisation):
        found = Moderator.objects.filter(organisation__part_of=organisation, pk=moderator_id)
        one: Moderator | None = found.select_related("organisation").first()
        if one is None:
            raise Missing(SEE_PROGRAMME.name)
        return one


@dataclass(frozen=True)
class SessionRow:
    group: GroupRow
    session: Session
    attendance: int


def sessions_of(organisation: Organisation, *, by: Viewer) -> list[SessionRow]:
    """Every session of every group, for a file."""
    with look(SEE_PROGRAMME, by=by, about=organisation):
        rows = {one.group.pk: one for one in groups_of(organisation, by=by)}
        return [SessionRow(rows[one.organisation_id], one, one.were_there) for one in _sessions(rows)]


def names_taken(organisation: Organisation, *, by: Viewer) -> set[str]:
    """Of the groups of this programme, in small letters."""
    return {one.group.name.casefold() for one in groups_of(organisation, by=by)}


def _groups(organisation: Organisation) -> list[PeerGroup]:
    rows = PeerGroup.objects.filter(organisation__part_of=organisation).select_related("organisation")
    return list(rows.order_by("organisation__name"))


def _sessions(rows: dict[UUID, GroupRow]) -> list[Any]:
    found = Session.objects.filter(organisation__in=rows).exclude(state=Session.State.CALLED_OFF)
    return list(found.annotate(were_there=Count("attendance")).order_by("organisation__name", "starts_at"))


def _count(row: GroupRow, session: Any) -> None:
    if session.state == Session.State.HELD:
        row.held += 1
        row.attendance.append(session.were_there)
        return
    row.planned += 1
    if row.next_at is None and session.starts_at > now():
        row.next_at = session.starts_at
