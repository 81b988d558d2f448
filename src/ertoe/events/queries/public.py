"""What anybody may ask of the events of the zone, and whoever holds an own address of a registration."""

from uuid import UUID

from django.db.models import QuerySet

from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.viewer import Viewer
from ertoe.events.mails import OWN_REGISTRATION
from ertoe.events.models import Event, EventFile, Registration
from ertoe.events.permissions import KEEP_OWN_REGISTRATION, SEE_PUBLIC_EVENT
from ertoe.foundation.clock import now
from ertoe.post.own_address import thing_behind

MANY = 50


def coming(*, by: Viewer) -> list[Event]:
    """The first one first; what was called off still stands there, and says so."""
    with look(SEE_PUBLIC_EVENT, by=by) as looking:
        return looking.many(_public().filter(ends_at__gt=now()).order_by("starts_at", "pk"))


def past(*, by: Viewer) -> list[Event]:
    """The last one first."""
    with look(SEE_PUBLIC_EVENT, by=by) as looking:
        rows = _public().filter(state=Event.State.PUBLIC, ends_at__lte=now())
        return looking.many(rows.order_by("-starts_at", "-pk"))[:MANY]


def public_event(slug: str, *, by: Viewer) -> Event:
    with look(SEE_PUBLIC_EVENT, by=by) as looking:
        return _only(looking.many(_public().filter(slug=slug)))


def event_to_evaluate(code: str, *, by: Viewer) -> Event:
    """From the hour it begins until its registrants are forgotten."""
    with look(SEE_PUBLIC_EVENT, by=by) as looking:
        rows = _public().filter(state=Event.State.PUBLIC, starts_at__lte=now(), forgotten_at=None)
        return _only(looking.many(rows.filter(code=code.strip().upper())))


def files(event: Event, *, by: Viewer) -> list[EventFile]:
    with look(SEE_PUBLIC_EVENT, by=by) as looking:
        return looking.many(EventFile.objects.filter(event=event, removed_at=None).order_by("title", "pk"))


def file(file_id: UUID, *, by: Viewer) -> EventFile:
    """Of a public event only: what goes with a draft stays with its organisers."""
    with look(SEE_PUBLIC_EVENT, by=by) as looking:
        shown = EventFile.objects.filter(removed_at=None).exclude(event__state=Event.State.DRAFT)
        found: EventFile = looking.one(shown, file_id)
        return found


def own_registration(token: str, *, by: Viewer) -> Registration:
    """Who holds its address. Not there any more once it is forgotten."""
    with look(KEEP_OWN_REGISTRATION, by=by) as looking:
        rows = Registration.objects.select_related("event").exclude(email="")
        found: Registration = looking.one(rows, thing_behind(OWN_REGISTRATION, token))
        return found


def _public() -> "QuerySet[Event]":
    return Event.objects.exclude(state=Event.State.DRAFT)


def _only(found: list[Event]) -> Event:
    if not found:
        raise Missing(SEE_PUBLIC_EVENT.name)
    return found[0]
