"""Who was there, and nothing else."""

from collections.abc import Iterable

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import Refused
from ertoe.access.viewer import Viewer
from ertoe.learning.models import Attendance, GroupMember, Session
from ertoe.learning.permissions import SAY_I_AM_HERE, TICK_ATTENDANCE


def tick_attendance(*, by: Viewer, session: Session, members: Iterable[GroupMember],
                    seen: Seen = NOTHING_SEEN) -> Session:  # fmt: skip
    """These were there, the others were not. A planned session of which the time has come is held by this."""
    with change(TICK_ATTENDANCE, by=by, about=session, seen=seen) as trail:
        present = {member.pk: member for member in members if member.organisation_id == session.organisation_id}
        there = Attendance.objects.filter(session=session)
        there.exclude(member__in=present).delete()
        known = set(there.values_list("member_id", flat=True))
        for member in (one for pk, one in present.items() if pk not in known):
            Attendance(organisation_id=session.organisation_id, session=session, member=member).add(trail)
        if present and session.state == Session.State.PLANNED and session.starts_at <= trail.at:
            session.keep(trail, state=Session.State.HELD)
        trail.leave("attendance_ticked", session=session.pk)
    return session


def say_i_am_here(*, by: Viewer, session: Session) -> Attendance:
    """A member with an account, once the session is open. Twice is once."""
    with change(SAY_I_AM_HERE, by=by, about=session.sheet) as trail:
        session.refresh_from_db()
        mine = GroupMember.objects.filter(organisation=session.organisation_id, account=by.account, left_on=None)
        member = mine.first() if by.account else None
        if member is None or session.state != Session.State.OPEN:
            raise Refused(SAY_I_AM_HERE.name)
        found = Attendance.objects.filter(session=session, member=member).first()
        if found is None:
            found = Attendance(organisation_id=session.organisation_id, session=session, member=member).add(trail)
        trail.leave("came_in", session=session.pk)
    return found
