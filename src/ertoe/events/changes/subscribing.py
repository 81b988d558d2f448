"""Somebody asks for news, says yes from the own mailbox, and leaves with one click."""

from datetime import timedelta
from uuid import UUID

from ertoe.access.doors import change
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Viewer
from ertoe.events.models import Subscriber
from ertoe.events.models.mailing import Theme
from ertoe.events.permissions import SUBSCRIBE
from ertoe.events.subscriptions import is_this_you
from ertoe.foundation.language import language_in_use
from ertoe.post.changes import call_off, write_mails

ONE_MAIL_EACH = timedelta(hours=1)


def subscribe(*, by: Viewer, organisation_id: UUID, email: str, themes: list[str], name: str = "") -> Subscriber:
    """Asks the address whether it is so. One that already said yes is asked again: a stranger changes nothing of it."""
    email = email.strip().lower()
    with change(SUBSCRIBE, by=by, about=an_organisation(organisation_id)) as trail:
        found = Subscriber.objects.filter(organisation=organisation_id, email=email).first()
        subscriber = found or Subscriber(organisation_id=organisation_id, email=email, name=name)
        if subscriber.confirmed_at is None:
            _want(subscriber, themes)
        subscriber.language = language_in_use()
        if subscriber.told_at is None or subscriber.told_at <= trail.at - ONE_MAIL_EACH:
            subscriber.told_at = trail.at
            write_mails(trail, [is_this_you(subscriber)])
        if found:
            subscriber.save(force_update=True)
        else:
            subscriber.add(trail)
        trail.leave("subscription_asked", subscriber=subscriber.pk)
    return subscriber


def choose_themes(*, by: Viewer, subscriber: Subscriber, themes: list[str]) -> Subscriber:
    """Yes, from the own mailbox."""
    with change(SUBSCRIBE, by=by, about=subscriber) as trail:
        _want(subscriber, themes)
        subscriber.confirmed_at = subscriber.confirmed_at or trail.at
        subscriber.save(force_update=True)
        trail.leave("subscription_confirmed", subscriber=subscriber.pk)
    return subscriber


def unsubscribe(*, by: Viewer, subscriber: Subscriber) -> None:
    """The address is gone at once, and what waited for it."""
    with change(SUBSCRIBE, by=by, about=subscriber) as trail:
        subscriber.name, subscriber.email = "", ""
        subscriber.left_at = subscriber.left_at or trail.at
        _want(subscriber, [])
        subscriber.save(force_update=True)
        call_off(trail, about=subscriber.pk)
        trail.leave("subscription_ended", subscriber=subscriber.pk)


def _want(subscriber: Subscriber, themes: list[str]) -> None:
    for theme in Theme:
        setattr(subscriber, f"wants_{theme}", theme.value in themes)
