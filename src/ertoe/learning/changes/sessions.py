"""When a group comes together: planned, moved, called off, opened, held."""

from datetime import datetime
from typing import Any

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.viewer import Viewer
from ertoe.learning import invitations
from ertoe.learning.changes.live import begin_live, close_live
from ertoe.learning.codes import new_code
from ertoe.learning.models import GroupMember, Moderator, Session
from ertoe.learning.permissions import PLAN_SESSION
from ertoe.organisations.models import Organisation


def plan_session(*, by: Viewer, organisation: Organisation, path: str, path_version: str, path_session: str,
                 starts_at: datetime, minutes: int, place: str = "", url: str = "",
                 seen: Seen = NOTHING_SEEN) -> Session:  # fmt: skip
    """Everybody in the group with an address gets a mail with a calendar file."""
    session = Session(
        organisation=organisation, path=path, path_version=path_version, path_session=path_session,
        starts_at=starts_at, minutes=minutes, place=place, url=url,
    )  # fmt: skip
    with change(PLAN_SESSION, by=by, about=organisation, seen=seen) as trail:
        put_in_the_diary(trail, session)
    return session


def put_in_the_diary(trail: Trail, session: Session) -> None:
    """Inside the change that plans it: by its moderator, or for many groups at once."""
    moderator = Moderator.objects.filter(organisation=session.organisation).first()
    session.moderator_id = moderator.account_id if moderator else None
    session.code = new_code()
    session.add(trail)
    trail.leave("session_planned", session=session.pk)
    invitations.tell_members(trail, session, _members(session), invitations.PLANNED)


def move_session(*, by: Viewer, session: Session, seen: Seen = NOTHING_SEEN, **changes: Any) -> Session:
    """Another moment or place. The calendar of whoever was invited moves along."""
    with change(PLAN_SESSION, by=by, about=session, seen=seen) as trail:
        session.keep(trail, **changes)
        trail.leave("session_moved", session=session.pk)
        invitations.tell_members(trail, session, _members(session), invitations.MOVED)
    return session


def call_off_session(*, by: Viewer, session: Session, seen: Seen = NOTHING_SEEN) -> Session:
    with change(PLAN_SESSION, by=by, about=session, seen=seen) as trail:
        session.keep(trail, state=Session.State.CALLED_OFF)
        trail.leave("session_called_off", session=session.pk)
        invitations.tell_members(trail, session, _members(session), invitations.CALLED_OFF)
    return session


def open_session(*, by: Viewer, session: Session, seen: Seen = NOTHING_SEEN) -> Session:
    """From now on its code lets people in. A code that another open session has is replaced."""
    with change(PLAN_SESSION, by=by, about=session, seen=seen) as trail:
        code = session.code
        while Session.objects.filter(state=Session.State.OPEN, code=code).exclude(pk=session.pk).exists():
            code = new_code()
        session.keep(trail, state=Session.State.OPEN, code=code)
        begin_live(by=by, session=session)
        trail.leave("session_opened", session=session.pk)
    return session


def close_session(*, by: Viewer, session: Session, seen: Seen = NOTHING_SEEN) -> Session:
    """Held, live or on paper. Its code opens nothing any more."""
    with change(PLAN_SESSION, by=by, about=session, seen=seen) as trail:
        session.keep(trail, state=Session.State.HELD)
        close_live(by=by, session=session)
        trail.leave("session_held", session=session.pk)
    return session


def _members(session: Session) -> list[GroupMember]:
    rows = GroupMember.objects.filter(organisation=session.organisation, left_on=None)
    return list(rows.select_related("account"))
