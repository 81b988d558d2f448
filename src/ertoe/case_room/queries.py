"""What can be asked of the case room."""

from uuid import UUID

from django.db.models import Q, QuerySet

from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.viewer import Viewer
from ertoe.case_room.models import PeerCase
from ertoe.case_room.permissions import SEE_CASE
from ertoe.foundation.clock import today
from ertoe.organisations.models import Organisation
from ertoe.organisations.queries import organisation


def group(slug: str, *, by: Viewer) -> Organisation:
    """The peer group itself, for who belongs there."""
    with look(SEE_CASE, by=by):
        found = organisation(slug, by=by)
        if found.kind != Organisation.Kind.PEER_GROUP:
            raise Missing(SEE_CASE.name)
        return found


def cases(group: Organisation, *, by: Viewer) -> list[PeerCase]:
    """What is shared, and the own drafts; the newest first."""
    with look(SEE_CASE, by=by) as looking:
        return looking.many(_to_be_seen(by).filter(organisation=group).order_by("-at"))


def case(case_id: UUID, group: Organisation, *, by: Viewer) -> PeerCase:
    with look(SEE_CASE, by=by) as looking:
        return looking.one(_to_be_seen(by).filter(organisation=group), case_id)


def _to_be_seen(by: Viewer) -> "QuerySet[PeerCase]":
    """Also before `ertoe tick` came by: what is past its day is not there."""
    own = Q(made_by_id=by.account) if by.account else Q(pk__in=())
    rows: QuerySet[PeerCase] = PeerCase.objects.select_related("made_by", "organisation")
    return rows.filter(~Q(state=PeerCase.State.DRAFT) | own, expires_on__gt=today())
