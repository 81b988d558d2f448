"""Who has a place and who waits. Only under the lock of the event's own chain; the constraints say it again."""

from django.db.models import F

from ertoe.access.doors import Trail
from ertoe.events import mails
from ertoe.events.models import Event, Registration
from ertoe.post.changes import write_mails


def counted(trail: Trail, event: Event, *, registered: int = 0, waiting: int = 0) -> None:
    """So many more, or fewer, have a place or wait for one."""
    event.registered += registered
    event.waiting += waiting
    event.fits = None if event.capacity is None else max(event.capacity, event.registered)
    Event.objects.filter(pk=event.pk).update(
        registered=F("registered") + registered, waiting=F("waiting") + waiting, fits=event.fits
    )


def move_up(trail: Trail, event: Event, *, capacity: int | None) -> None:
    """The first who wait get the places that are free, and hear it. `event` counts them; who calls keeps it."""
    free = event.waiting if capacity is None else max(0, min(event.waiting, capacity - event.registered))
    waiting = Registration.objects.filter(event=event, state=Registration.State.WAITING)
    first = list(waiting.order_by("number")[:free])
    for one in first:
        one.state = Registration.State.REGISTERED
        trail.leave("moved_up_from_waiting_list", registration=one.pk)
    Registration.objects.filter(pk__in=[one.pk for one in first]).update(state=Registration.State.REGISTERED)
    event.registered += len(first)
    event.waiting -= len(first)
    is_worth_telling = event.starts_at > trail.at and not event.is_called_off
    write_mails(trail, [mails.moved_up(one, event) for one in first if one.email and is_worth_telling])
