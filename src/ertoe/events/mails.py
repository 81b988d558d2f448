"""The letters of an event, each in the language of whoever gets it. Short: a greeting, what it is about, an address."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ertoe.events.models import Event, Registration
from ertoe.post.calendar_file import calendar_of
from ertoe.post.letter import a_mail
from ertoe.post.models import Mail
from ertoe.post.own_address import in_full, token_for

OWN_REGISTRATION = "events.registration"


def _in_their_language(letter: Callable[..., Mail]) -> Callable[..., Mail]:
    @wraps(letter)
    def write(registration: Registration, event: Event, **more: Any) -> Mail:
        with translation.override(registration.language):
            return letter(registration, event, **more)

    return write


@_in_their_language
def confirmation(registration: Registration, event: Event) -> Mail:
    """There is a place, or there is none yet: in the mail only, so that the page tells a stranger nothing."""
    if registration.is_waiting:
        subject, first = _("Op de wachtlijst: %(title)s"), _("Alle plaatsen zijn bezet. U staat op de wachtlijst.")
        then = _("Komt er een plaats vrij, dan schuift u vanzelf door. U krijgt dan een mail.")
    else:
        subject, first = _("Ingeschreven: %(title)s"), _("U bent ingeschreven. Tot dan!")
        then = _("Het bestand hierbij zet de afspraak in uw agenda.")
    return _letter(registration, event, subject, [first, *_moment(event), then, *_own(registration)])


@_in_their_language
def moved_up(registration: Registration, event: Event) -> Mail:
    said = [_("Er kwam een plaats vrij: u bent nu ingeschreven."), *_moment(event), *_own(registration)]
    return _letter(registration, event, _("U hebt een plaats: %(title)s"), said)


@_in_their_language
def cancelled(registration: Registration, event: Event) -> Mail:
    said = [_("U bent afgemeld. Uw plaats gaat naar iemand anders."), _("Bedankt dat u het liet weten.")]
    return _letter(registration, event, _("Afgemeld: %(title)s"), said, is_cancelled=True)


@_in_their_language
def reminder(registration: Registration, event: Event) -> Mail:
    said = [_("Binnenkort is het zover."), *_moment(event)]
    if event.bring:
        said += [_("Breng mee: %(things)s") % {"things": event.bring}]
    return _letter(registration, event, _("Binnenkort: %(title)s"), [*said, *_own(registration)])


@_in_their_language
def changed(registration: Registration, event: Event) -> Mail:
    said = [_("Let op: de dag, het uur of de plaats is veranderd."), *_moment(event), *_own(registration)]
    return _letter(registration, event, _("Veranderd: %(title)s"), said)


@_in_their_language
def called_off(registration: Registration, event: Event, *, why: str) -> Mail:
    said = [_("Dit gaat niet door. U hoeft niets te doen."), *([why] if why else [])]
    return _letter(registration, event, _("Gaat niet door: %(title)s"), said, is_cancelled=True)


@_in_their_language
def how_was_it(registration: Registration, event: Event) -> Mail:
    url = in_full(reverse("events:evaluate_event", args=(event.code,)))
    page = in_full(reverse("events:event", args=(event.slug,)))
    said = [
        _("Bedankt dat u er was. Wat vond u ervan? Het zijn drie vragen, zonder naam."),
        url,
        _("Wat er getoond is, vindt u hier:"),
        page,
    ]
    return _letter(registration, event, _("Hoe was het? %(title)s"), said, has_calendar=False)


def _letter(
    registration: Registration, event: Event, subject: str, said: list[str], *,
    has_calendar: bool = True, is_cancelled: bool = False,
) -> Mail:  # fmt: skip
    greeting = _("Dag %(name)s,") % {"name": registration.name}
    calendar = calendar_for(event, is_cancelled=is_cancelled) if has_calendar and not registration.is_waiting else ""
    text = "\n\n".join([greeting, *said, *([event.contact] if event.contact else [])])
    subject = subject % {"title": event.title}
    return a_mail(to=registration.email, subject=subject, text=text, calendar=calendar, about=registration.pk)


def calendar_for(event: Event, *, is_cancelled: bool = False) -> str:
    return calendar_of(**moment_in_calendar(event), is_cancelled=is_cancelled or event.is_called_off)


def moment_in_calendar(event: Event) -> dict[str, Any]:
    where = event.where or event.online_url
    url = in_full(reverse("events:event", args=(event.slug,)))
    return {
        "uid": event.pk.hex, "title": event.title, "starts_at": event.starts_at, "ends_at": event.ends_at,
        "where": where, "url": url,
    }  # fmt: skip


def _moment(event: Event) -> list[str]:
    told = [event.title, _on(event.starts_at, event.ends_at)]
    return ["\n".join([*told, *filter(None, (event.where, event.online_url))])]


def _on(starts_at: datetime, ends_at: datetime) -> str:
    begin, end = timezone.localtime(starts_at), timezone.localtime(ends_at)
    told = {"day": date_format(begin, "l j F Y"), "begin": f"{begin:%H:%M}", "end": f"{end:%H:%M}"}
    return _("%(day)s, van %(begin)s tot %(end)s") % told


def _own(registration: Registration) -> list[str]:
    token = token_for(OWN_REGISTRATION, registration.pk)
    url = in_full(reverse("events:see_registration", args=(token,)))
    return [_("Kunt u niet komen? Meld u hier af, dan kan iemand anders komen:"), url]
