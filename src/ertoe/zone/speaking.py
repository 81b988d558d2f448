"""For which organisation somebody speaks: where they work; who only works for the zone speaks for the zone."""

from uuid import UUID

from ertoe.access.decision import decide
from ertoe.access.errors import Refused
from ertoe.access.facts import About, an_organisation
from ertoe.access.viewer import Seat, Task, Viewer
from ertoe.organisations.models import Organisation
from ertoe.zone.permissions import EDIT_ZONE, TAKE_PART

LEARN_TOGETHER = ("peer_group", "programme")


def organisations_of(viewer: Viewer) -> list[Seat]:
    """Each once. Who works somewhere speaks for that, and for the zone only as its editor."""
    places = [one for one in viewer.seats if one.task != Task.GUEST and one.kind not in LEARN_TOGETHER]
    works_at = {one.organisation: one for one in places if one.kind != "zone"}
    zone = {one.organisation: one for one in places if one.kind == "zone" and (one.task == Task.EDITOR or not works_at)}
    return [*works_at.values(), *zone.values()]


def zone_of(organisation: Organisation) -> UUID:
    """A programme lies in a zone, a practice too; the zone is its own."""
    return organisation.part_of_id or organisation.pk


def speaks_for(viewer: Viewer, organisation_id: UUID) -> bool:
    return decide(viewer, TAKE_PART, an_organisation(organisation_id).facts())


def only_their_own(viewer: Viewer, organisation_id: UUID, about: About) -> None:
    """Who works there, or an editor of the zone in which it lies. Raises Refused for others."""
    if not (speaks_for(viewer, organisation_id) or decide(viewer, EDIT_ZONE, about.facts())):
        raise Refused(TAKE_PART.name)
