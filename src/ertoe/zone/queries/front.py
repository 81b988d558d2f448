"""What the zone tells of itself."""

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.organisations.models import Organisation
from ertoe.zone.models import ZoneText
from ertoe.zone.permissions import SEE_ZONE


def zone_text(zone: Organisation, *, by: Viewer) -> ZoneText:
    """An empty one as long as nobody wrote it."""
    with look(SEE_ZONE, by=by, about=zone) as looking:
        found = looking.many(ZoneText.objects.filter(organisation=zone))
    return found[0] if found else ZoneText(organisation=zone)
