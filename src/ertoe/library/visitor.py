"""Whoever comes to the pages of the zone comes in through its open door."""

from ertoe.access.request import Request
from ertoe.access.viewer import Task, Viewer
from ertoe.organisations.models import Organisation
from ertoe.organisations.queries import the_zone


def at_the_door(request: Request) -> tuple[Organisation, Viewer]:
    zone = the_zone(by=request.viewer)
    return zone, request.viewer.at_the_door_of(zone.pk)


def edits(viewer: Viewer) -> bool:
    """Is there something for this viewer to judge? For a link only; the doors ask again."""
    return any(seat.task is Task.EDITOR for seat in viewer.seats)
