"""The sessions of a group."""

from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.learning.models import GroupMember, Session
from ertoe.learning.permissions import SEE_GROUP
from ertoe.organisations.models import Organisation


def sessions(organisation: Organisation, *, by: Viewer) -> list[Session]:
    """The first one first."""
    with look(SEE_GROUP, by=by, about=organisation) as looking:
        rows = Session.objects.filter(organisation=organisation).select_related("organisation")
        return looking.many(rows.order_by("starts_at", "pk"))


def session(slug: str, session_id: UUID, *, by: Viewer) -> Session:
    with look(SEE_GROUP, by=by) as looking:
        rows = Session.objects.filter(organisation__slug=slug).select_related("organisation")
        found: Session = looking.one(rows, session_id)
        return found


def own_place(organisation: Organisation, *, by: Viewer) -> GroupMember | None:
    """As which member this account learns here, if as one."""
    with look(SEE_GROUP, by=by, about=organisation):
        mine = GroupMember.objects.filter(organisation=organisation, account=by.account, left_on=None)
        return mine.first() if by.account else None
