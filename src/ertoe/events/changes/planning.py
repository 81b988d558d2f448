"""An event is planned, changed, made public, called off."""

import secrets
from typing import Any
from uuid import UUID

from django.utils.text import slugify

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Viewer
from ertoe.events import mails
from ertoe.events.changes.places import move_up
from ertoe.events.models import Event, Registration
from ertoe.events.models.event import REMINDED_BEFORE
from ertoe.events.permissions import ORGANISE_EVENT
from ertoe.foundation.language import language_in_use
from ertoe.post.changes import write_mails

# Without what is mistaken for something else on a screen at the back of a hall.
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
WHEN_AND_WHERE = ("starts_at", "ends_at", "place", "address", "online_url")


def plan_event(
    *, by: Viewer, organisation_id: UUID, is_public: bool = False, seen: Seen = NOTHING_SEEN, **told: Any
) -> Event:
    event = Event(organisation_id=organisation_id, **{"language": language_in_use()} | told)
    with change(ORGANISE_EVENT, by=by, about=an_organisation(organisation_id), seen=seen) as trail:
        event.slug, event.code = _slug(event), "".join(secrets.choice(LETTERS) for _ in range(6))
        event.fits = event.capacity
        event.state = Event.State.PUBLIC if is_public else Event.State.DRAFT
        event.add(trail)
        trail.leave("event_planned", event=event.pk)
    return event


def publish_event(*, by: Viewer, event: Event) -> Event:
    with change(ORGANISE_EVENT, by=by, about=event) as trail:
        if event.state == Event.State.DRAFT:
            event.state = Event.State.PUBLIC
            event.save(update_fields=("state",))
        trail.leave("event_published", event=event.pk)
    return event


def change_event(*, by: Viewer, event: Event, seen: Seen = NOTHING_SEEN, **told: Any) -> Event:
    """More places: as many move up from the waiting list. Fewer: nobody is thrown out. Moved: everybody hears it."""
    with change(ORGANISE_EVENT, by=by, about=event, seen=seen) as trail:
        where_it_was = [getattr(event, name) for name in WHEN_AND_WHERE]
        capacity = told.get("capacity", event.capacity)
        move_up(trail, event, capacity=capacity)
        event.fits = None if capacity is None else max(capacity, event.registered)
        event.keep(trail, **told)
        if event.is_public and where_it_was != [getattr(event, name) for name in WHEN_AND_WHERE]:
            _tell_that_it_moved(trail, event)
        trail.leave("event_changed", event=event.pk)
    return event


def call_off_event(*, by: Viewer, event: Event, why: str = "") -> Event:
    """Whoever has a place or waits for one hears it. Twice is once."""
    with change(ORGANISE_EVENT, by=by, about=event) as trail:
        is_news = event.is_public
        event.state = Event.State.CALLED_OFF
        event.save(update_fields=("state",))
        if is_news:
            write_mails(trail, [mails.called_off(one, event, why=why) for one in _who_hears_it(event)])
        trail.leave("event_called_off", event=event.pk)
    return event


def _tell_that_it_moved(trail: Trail, event: Event) -> None:
    is_soon = event.starts_at <= trail.at + REMINDED_BEFORE  # then this mail is the reminder
    Event.objects.filter(pk=event.pk).update(reminded_at=trail.at if is_soon else None)
    write_mails(trail, [mails.changed(one, event) for one in _who_hears_it(event)])


def _who_hears_it(event: Event) -> list[Registration]:
    rows = Registration.objects.filter(event=event).exclude(state=Registration.State.CANCELLED).exclude(email="")
    return list(rows.order_by("number"))


def _slug(event: Event) -> str:
    first = f"{slugify(event.title)[:60].strip('-') or 'event'}-{event.starts_at:%Y-%m}"
    taken = set(Event.objects.filter(slug__startswith=first).values_list("slug", flat=True))
    return next(slug for number in range(1, len(taken) + 2)
                if (slug := first if number == 1 else f"{first}-{number}") not in taken)  # fmt: skip
