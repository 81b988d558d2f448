"""What the zone tells of itself."""

from dataclasses import replace
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import StaleEdit
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Viewer
from ertoe.zone.models import ZoneText
from ertoe.zone.permissions import EDIT_ZONE


def tell_of_zone(
    *, by: Viewer, organisation_id: UUID, about: str, region: str, contact_name: str, contact_task: str,
    seen: Seen = NOTHING_SEEN,
) -> ZoneText:  # fmt: skip
    """What stood before stays readable. The first time there is no row to be asked about: so the zone is."""
    told = {"about": about, "region": region, "contact_name": contact_name, "contact_task": contact_task}
    zone = an_organisation(organisation_id)
    with change(EDIT_ZONE, by=by, about=zone, seen=replace(seen, version=None)) as trail:
        found: ZoneText | None = ZoneText.objects.filter(organisation_id=organisation_id).first()
        text = found or ZoneText(organisation_id=organisation_id).add(trail)
        if seen.version not in (None, text.version):
            raise StaleEdit(text, seen.version or 0)
        text.keep(trail, **told)
        trail.leave("zone_told_of", zone_text=text.pk)
    return text
