"""What partners do, with what others said to it."""

from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.organisations.models import Organisation
from ertoe.zone.models import PartnerAction, Reaction
from ertoe.zone.permissions import SEE_ZONE

FIRST = {"running": 0, "planned": 1, "done": 2}


def actions(zone: Organisation, *, by: Viewer) -> list[tuple[PartnerAction, list[Reaction]]]:
    """What runs first, then what comes, then what is done; each with its reactions in the order they came."""
    with look(SEE_ZONE, by=by, about=zone) as looking:
        rows = looking.many(PartnerAction.objects.filter(organisation=zone).select_related("of").order_by("-at"))
        said = looking.many(Reaction.objects.filter(organisation=zone).select_related("of").order_by("at"))
    rows.sort(key=lambda one: FIRST[one.state])
    return [(one, [reaction for reaction in said if reaction.action_id == one.pk]) for one in rows]


def action(action_id: UUID, *, by: Viewer) -> PartnerAction:
    with look(SEE_ZONE, by=by) as looking:
        found: PartnerAction = looking.one(PartnerAction.objects.select_related("of"), action_id)
        return found
