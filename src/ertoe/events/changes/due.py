"""What is due, by `ertoe tick`: remind, ask how it was, forget who came, send what was planned. All may be repeated."""

from datetime import timedelta

from django.db.models import Q, QuerySet

from ertoe.access.doors import change, look
from ertoe.access.viewer import Viewer
from ertoe.events import mails
from ertoe.events.models import Event, Mailing, Registration, Subscriber
from ertoe.events.models.event import FORGOTTEN_AFTER, REMINDED_BEFORE
from ertoe.events.permissions import CARE_FOR_EVENTS, SEND_MAILING
from ertoe.events.subscriptions import letter
from ertoe.foundation.clock import now
from ertoe.post.changes import call_off, write_mails

A_DAY = timedelta(days=1)
ASKED_AFTER = timedelta(hours=12)
CONFIRMED_WITHIN = timedelta(days=7)


def remind_registrants(*, by: Viewer) -> None:
    """Some days before. Who registered since yesterday has the confirmation."""
    soon = Event.State.PUBLIC, now(), now() + REMINDED_BEFORE
    with look(CARE_FOR_EVENTS, by=by) as looking:
        rows = Event.objects.filter(state=soon[0], starts_at__gt=soon[1], starts_at__lte=soon[2], reminded_at=None)
        found = looking.many(rows)
    for event in found:
        with change(CARE_FOR_EVENTS, by=by, about=event) as trail:
            if event.reminded_at is None:
                write_mails(
                    trail,
                    [mails.reminder(one, event) for one in _with_address(event).filter(told_at__lt=trail.at - A_DAY)],
                )
                Event.objects.filter(pk=event.pk).update(reminded_at=trail.at)
            trail.leave("registrants_reminded", event=event.pk)


def ask_how_it_was(*, by: Viewer) -> None:
    """The day after, whoever was there; when nobody was ticked at the door, whoever had a place."""
    with look(CARE_FOR_EVENTS, by=by) as looking:
        ended = {"ends_at__lte": now() - ASKED_AFTER, "ends_at__gt": now() - FORGOTTEN_AFTER}
        found = looking.many(Event.objects.filter(state=Event.State.PUBLIC, asked_at=None, **ended))
    for event in found:
        with change(CARE_FOR_EVENTS, by=by, about=event) as trail:
            if event.asked_at is None:
                here = _with_address(event)
                there = here.exclude(came_at=None) if here.exclude(came_at=None).exists() else here
                write_mails(trail, [mails.how_was_it(one, event) for one in there])
                Event.objects.filter(pk=event.pk).update(asked_at=trail.at)
            trail.leave("registrants_asked", event=event.pk)


def forget_registrants(*, by: Viewer) -> None:
    """Eight weeks after: names and addresses are gone, the counts stay. And who never said yes to a mailing."""
    with look(CARE_FOR_EVENTS, by=by) as looking:
        over = Event.objects.filter(ends_at__lte=now() - FORGOTTEN_AFTER)
        found = looking.many(over.filter(Q(forgotten_at=None) | Q(registrations__name__gt="")))  # or written in later
        late = looking.many(
            Subscriber.objects.filter(confirmed_at=None, left_at=None, told_at__lte=now() - CONFIRMED_WITHIN)
        )
    for event in found:
        with change(CARE_FOR_EVENTS, by=by, about=event) as trail:
            Registration.objects.filter(event=event).update(name="", email="", workplace="", discipline="", remark="")
            Event.objects.filter(pk=event.pk).update(forgotten_at=trail.at)
            trail.leave("registrants_forgotten", event=event.pk)
    for subscriber in late:
        with change(CARE_FOR_EVENTS, by=by, about=subscriber) as trail:
            subscriber.name, subscriber.email, subscriber.left_at = "", "", trail.at
            subscriber.save(force_update=True)
            call_off(trail, about=subscriber.pk)
            trail.leave("subscriber_forgotten", subscriber=subscriber.pk)


def send_due_mailings(*, by: Viewer) -> None:
    """To whoever wants its theme at this moment: who left meanwhile gets nothing."""
    with look(SEND_MAILING, by=by) as looking:
        found = looking.many(Mailing.objects.filter(state=Mailing.State.PLANNED, due_at__lte=now()))
    for mailing in found:
        with change(SEND_MAILING, by=by, about=mailing) as trail:
            wanted = {f"wants_{mailing.theme}": True, "organisation": mailing.organisation_id}
            readers = Subscriber.objects.filter(left_at=None, **wanted).exclude(confirmed_at=None)
            if mailing.state == Mailing.State.PLANNED:
                letters = [letter(one, mailing) for one in readers]
                write_mails(trail, letters)
                mailing.state, mailing.readers = Mailing.State.SENT, len(letters)
                mailing.save(update_fields=("state", "readers"))
            trail.leave("mailing_sent", mailing=mailing.pk)


def _with_address(event: Event) -> "QuerySet[Registration]":
    found: QuerySet[Registration] = Registration.objects.filter(event=event, state=Registration.State.REGISTERED)
    return found.exclude(email="").order_by("number")
