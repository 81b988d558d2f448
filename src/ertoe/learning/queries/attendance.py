"""Who was there: for the moderator, for accreditation, and for the own certificate."""

from dataclasses import dataclass
from uuid import UUID

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.viewer import Viewer
from ertoe.learning.models import Attendance, GroupMember, Moderator, Session
from ertoe.learning.permissions import SEE_GROUP, TICK_ATTENDANCE
from ertoe.learning.titles import spoken_path
from ertoe.organisations.models import Organisation


def present(session: Session, *, by: Viewer) -> set[UUID]:
    """The ids of who was there."""
    with look(TICK_ATTENDANCE, by=by, about=session):
        return set(Attendance.objects.filter(session=session).values_list("member_id", flat=True))


def ticked_by_hand(session: Session, *, by: Viewer) -> list[GroupMember]:
    """Who may be ticked: who is in the group, and who was there before leaving it."""
    with look(TICK_ATTENDANCE, by=by, about=session) as looking:
        rows = GroupMember.objects.filter(organisation=session.organisation_id)
        were_there = rows.filter(attendance__session=session)
        return looking.many((rows.filter(left_on=None) | were_there).distinct().order_by("name"))


def i_was_there(session: Session, *, by: Viewer) -> bool:
    with look(SEE_GROUP, by=by, about=session):
        return bool(by.account) and Attendance.objects.filter(session=session, member__account=by.account).exists()


@dataclass(frozen=True)
class Presence:
    """One line of the file for accreditation."""

    member: GroupMember
    session: Session
    moderator: str


def presences(organisation: Organisation, *, by: Viewer) -> list[Presence]:
    with look(TICK_ATTENDANCE, by=by, about=organisation):
        moderator = Moderator.objects.filter(organisation=organisation).first()
        rows = Attendance.objects.filter(organisation=organisation).select_related("member", "session")
        name = moderator.name if moderator else ""
        return [Presence(one.member, one.session, name) for one in rows.order_by("session__starts_at", "member__name")]


@dataclass(frozen=True)
class Followed:
    """A path that a member followed to the end: its sessions, in the order in which they were held."""

    member: GroupMember
    path: str
    path_version: str
    sessions: list[Session]


def followed(organisation: Organisation, *, by: Viewer) -> list[Followed]:
    """Who attended every session of a path. A moderator sees everybody, a member only the own."""
    with look(SEE_GROUP, by=by, about=organisation):
        rows = Attendance.objects.filter(organisation=organisation).select_related("member", "session")
        if not decide(by, TICK_ATTENDANCE, organisation.facts()):
            rows = rows.filter(member__account=by.account, member__account__isnull=False)
        attended: dict[tuple[UUID, str], list[Attendance]] = {}
        for row in rows.order_by("member__name", "session__starts_at"):
            attended.setdefault((row.member_id, row.session.path), []).append(row)
        return [_followed(rows_of_one) for rows_of_one in attended.values() if _is_whole(rows_of_one)]


def certificate(organisation: Organisation, group_member_id: UUID, path: str, *, by: Viewer) -> Followed:
    for one in followed(organisation, by=by):
        if (one.member.pk, one.path) == (group_member_id, path):
            return one
    raise Missing(SEE_GROUP.name)


def _is_whole(rows: list[Attendance]) -> bool:
    spoken = spoken_path(rows[0].session.path)
    return spoken is not None and {one.id for one in spoken.sessions} <= {row.session.path_session for row in rows}


def _followed(rows: list[Attendance]) -> Followed:
    last = rows[-1].session
    return Followed(rows[0].member, last.path, last.path_version, [row.session for row in rows])
