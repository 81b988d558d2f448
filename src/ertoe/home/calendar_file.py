"""Who comes when as a calendar file. It says that somebody comes, never what for: a calendar at work tells nothing."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from ertoe.dossier.who_comes import Coming, WhoComes

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LASTS = timedelta(minutes=30)  # nobody said how long; a calendar wants to know


def calendar_of(coming: WhoComes) -> bytes:
    visits = (_visit(one, coming.first_name) for one in coming.comings if _is_for_a_calendar(one))
    talks = (_day_of(talk.on, _("Gesprek"), f"talk-{talk.on}") for talk in coming.talks)
    on = coming.look_back_on
    look_backs = [_day_of(on, _("Terugkijken"), f"look-back-{on}")] if on else []
    return _file((*visits, *talks, *look_backs))


def calendar_of_one(coming: Coming, first_name: str) -> bytes:
    return _file((_visit(coming, first_name),))


def _is_for_a_calendar(one: Coming) -> bool:
    """It has days, somebody said yes to it, and somebody comes: what the person does alone stays out."""
    return bool(one.weekdays) and not one.is_asked and (one.is_mine or not one.is_hers)


def _file(events: Iterable[Event]) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Ertoe//NONSGML Ertoe//NL")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _("Wie komt wanneer"))
    for event in events:
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(uid: str, title: str, since: date) -> Event:
    """Its stamp is the day it begins: the same file as long as nothing changed."""
    event = Event()
    event.add("uid", f"{uid}@ertoe")
    event.add("dtstamp", datetime.combine(since, time.min, UTC))
    event.add("summary", title)
    event.add("class", "PRIVATE")
    return event


def _visit(one: Coming, first_name: str) -> Event:
    about = {"name": first_name} if one.is_mine else {"name": one.who}
    if one.is_hers:
        title = _("Afspraak")
    elif one.is_mine:
        title = _("Afspraak met %(name)s") % about
    else:
        title = _("%(name)s komt") % about
    event = _event(str(one.id), title, one.from_on)
    first = _first_day(one)
    if one.time_of_day:
        start = datetime.combine(first, one.time_of_day, ZoneInfo(settings.TIME_ZONE))
        event.add("dtstart", start)
        event.add("dtend", start + LASTS)
    else:
        event.add("dtstart", first)
    if one.weekdays:
        rule: dict[str, object] = {"freq": "weekly", "byday": [CODES[day - 1] for day in one.weekdays]}
        if one.until_on:
            rule["until"] = _until(one.until_on, has_time=one.time_of_day is not None)
        event.add("rrule", rule)
    return event


def _first_day(one: Coming) -> date:
    days = (one.from_on + timedelta(days=number) for number in range(7))
    return next((day for day in days if day.isoweekday() in one.weekdays), one.from_on)


def _until(day: date, *, has_time: bool) -> date | datetime:
    """A rule of an event with a time ends at a moment in UTC, one of whole days on a day: RFC 5545, 3.3.10."""
    zone = ZoneInfo(settings.TIME_ZONE)
    return datetime.combine(day, time.max, zone).astimezone(UTC).replace(microsecond=0) if has_time else day


def _day_of(on: date, title: str, uid: str) -> Event:
    event = _event(uid, title, on)
    event.add("dtstart", on)
    return event
