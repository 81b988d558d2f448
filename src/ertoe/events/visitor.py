"""Whoever comes to the zone through the open door: also who is signed in comes as a guest, and leaves no name."""

from ertoe.access.viewer import Viewer
from ertoe.organisations.models import Organisation
from ertoe.organisations.queries import the_zone


def come_in(viewer: Viewer) -> tuple[Viewer, Organisation]:
    zone = the_zone(by=viewer)
    return Viewer.guest_of(zone.pk), zone
