"""Somebody registers, or cancels, without an account. The chain of the event is the lock: by order of arrival."""

from datetime import timedelta

from ertoe.access.doors import Trail, change
from ertoe.access.viewer import Viewer
from ertoe.events import mails
from ertoe.events.changes.places import counted, move_up
from ertoe.events.models import Event, Registration
from ertoe.events.permissions import KEEP_OWN_REGISTRATION, REGISTER
from ertoe.foundation.language import language_in_use
from ertoe.post.changes import write_mails

ONE_MAIL_EACH = timedelta(hours=1)


class RegistrationIsClosed(Exception):
    """Too late, a draft, or called off. Nothing was kept."""


def register(
    *, by: Viewer, event: Event, name: str, email: str, workplace: str = "", discipline: str = "", remark: str = ""
) -> Registration:
    """The same address is the same registration: it is only told again, at most once an hour."""
    email = email.strip().lower()
    with change(REGISTER, by=by, about=event) as trail:
        if not event.is_open(trail.at):
            raise RegistrationIsClosed
        registration = Registration.objects.filter(event=event, email=email).first()
        if registration is None or registration.is_cancelled:
            told = {"name": name, "workplace": workplace, "discipline": discipline, "remark": remark}
            registration = registration or Registration(event=event, organisation_id=event.organisation_id, email=email)
            _arrive(trail, event, registration, told)
        else:
            _tell_again(trail, event, registration)
    return registration


def cancel_registration(*, by: Viewer, registration: Registration) -> Registration:
    """The first who waits moves up at once. Twice is once."""
    event = registration.event
    with change(KEEP_OWN_REGISTRATION, by=by, about=event) as trail:
        registration.refresh_from_db(fields=("state",))
        trail.leave("registration_cancelled", registration=registration.pk)
        if not registration.is_cancelled:
            _leave_place(trail, event, registration)
            write_mails(trail, [mails.cancelled(registration, event)] if registration.email else [])
    return registration


def _arrive(trail: Trail, event: Event, registration: Registration, told: dict[str, str]) -> None:
    registration.number = trail.next_seq()
    registration.state = Registration.State.REGISTERED if event.has_room else Registration.State.WAITING
    registration.language = language_in_use()
    registration.told_at = trail.at
    for name, value in told.items():
        setattr(registration, name, value)
    if registration._state.adding:
        registration.add(trail)
    else:
        registration.save(force_update=True)
    counted(trail, event, registered=int(registration.is_registered), waiting=int(registration.is_waiting))
    write_mails(trail, [mails.confirmation(registration, event)])
    has_place = registration.is_registered
    trail.leave("registered_for_event" if has_place else "put_on_waiting_list", registration=registration.pk)


def _tell_again(trail: Trail, event: Event, registration: Registration) -> None:
    trail.leave("registration_repeated", registration=registration.pk)
    if registration.told_at is None or registration.told_at <= trail.at - ONE_MAIL_EACH:
        registration.told_at = trail.at
        registration.save(update_fields=("told_at",))
        write_mails(trail, [mails.confirmation(registration, event)])


def _leave_place(trail: Trail, event: Event, registration: Registration) -> None:
    had_a_place = registration.is_registered
    registration.state = Registration.State.CANCELLED
    registration.came_at = None
    registration.save(update_fields=("state", "came_at"))
    event.registered -= int(had_a_place)
    event.waiting -= int(not had_a_place)
    move_up(trail, event, capacity=event.capacity)
    event.fits = None if event.capacity is None else max(event.capacity, event.registered)
    event.save(update_fields=("registered", "waiting", "fits"))
