"""Who is who, where, and who works with whom."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.organisations.models import Organisation
from ertoe.zone.models import Entry, Place, WorksWith
from ertoe.zone.permissions import SEE_ZONE


@dataclass(frozen=True)
class Network:
    places: list[Place]
    entries: list[Entry]
    links: list[WorksWith]


def network(zone: Organisation, *, by: Viewer, words: str = "", place: str = "") -> Network:
    """All of it, or what fits these words and this municipality. A link is shown when both confirmed it."""
    with look(SEE_ZONE, by=by, about=zone) as looking:
        places = looking.many(Place.objects.filter(organisation=zone).order_by("name"))
        entries = looking.many(Entry.objects.filter(organisation=zone).select_related("place").order_by("name"))
        rows = WorksWith.objects.filter(organisation=zone, confirmed_at__isnull=False)
        links = looking.many(rows.select_related("one__place", "other__place").order_by("at"))
    return Network(places, [one for one in entries if _fits(one, words, place)], links)


def _fits(entry: Entry, words: str, place: str) -> bool:
    told = f"{entry.name} {entry.what} {entry.for_whom} {entry.place.name}".lower()
    return all(word in told for word in words.lower().split()) and place in ("", entry.place.name)


def entry(entry_id: UUID, *, by: Viewer) -> Entry:
    with look(SEE_ZONE, by=by) as looking:
        found: Entry = looking.one(Entry.objects.select_related("place", "of"), entry_id)
        return found


def links_of(about: Entry, *, by: Viewer) -> list[WorksWith]:
    """Confirmed or not: the page shows what waits only to the two."""
    with look(SEE_ZONE, by=by) as looking:
        rows = WorksWith.objects.filter(Q(one=about) | Q(other=about)).select_related("one", "other")
        return looking.many(rows.order_by("at"))


def works_with(link_id: UUID, *, by: Viewer) -> WorksWith:
    with look(SEE_ZONE, by=by) as looking:
        found: WorksWith = looking.one(WorksWith.objects.select_related("one", "other"), link_id)
        return found
