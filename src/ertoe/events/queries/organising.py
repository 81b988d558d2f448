"""What who organises may ask."""

from uuid import UUID

from django.db.models import Q

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.events.models import Event, EventAnswer, Registration
from ertoe.events.permissions import ORGANISE_EVENT
from ertoe.organisations.models import Organisation
from ertoe.organisations.queries import the_zone


def zone_to_organise(*, by: Viewer) -> Organisation:
    """The zone, for who organises there."""
    zone = the_zone(by=by)
    with look(ORGANISE_EVENT, by=by, about=zone):
        return zone


def events_to_organise(*, by: Viewer) -> list[Event]:
    with look(ORGANISE_EVENT, by=by) as looking:
        return looking.many(Event.objects.order_by("-starts_at", "-pk"))


def event(event_id: UUID, *, by: Viewer) -> Event:
    with look(ORGANISE_EVENT, by=by) as looking:
        found: Event = looking.one(Event.objects.all(), event_id)
        return found


def registrations(event: Event, *, by: Viewer, search: str = "") -> list[Registration]:
    """In order of arrival."""
    with look(ORGANISE_EVENT, by=by, about=event) as looking:
        rows = Registration.objects.filter(event=event).order_by("number")
        for word in search.split():
            rows = rows.filter(Q(name__icontains=word) | Q(workplace__icontains=word) | Q(email__icontains=word))
        return looking.many(rows)


def answers(event: Event, *, by: Viewer) -> list[EventAnswer]:
    """In no order that tells who answered first."""
    with look(ORGANISE_EVENT, by=by, about=event) as looking:
        return sorted(looking.many(EventAnswer.objects.filter(event=event)), key=lambda one: one.words)
