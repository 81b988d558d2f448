"""Moments as a calendar file, for a mail, a download or a feed."""

from collections.abc import Iterable
from datetime import UTC, datetime

from icalendar import Calendar, Event


def calendar_of(*, uid: str, title: str, starts_at: datetime, ends_at: datetime, where: str = "", url: str = "",
                is_cancelled: bool = False) -> str:  # fmt: skip
    """`uid` stays the same when the moment moves: a calendar then moves it too."""
    moment = moment_of(uid=uid, title=title, starts_at=starts_at, ends_at=ends_at, where=where, url=url,
                       is_cancelled=is_cancelled)  # fmt: skip
    return calendar_with([moment])


def moment_of(*, uid: str, title: str, starts_at: datetime, ends_at: datetime, where: str = "", url: str = "",
              is_cancelled: bool = False) -> Event:  # fmt: skip
    event = Event()
    event.add("uid", f"{uid}@ertoe")
    made_at = datetime.now(UTC)
    event.add("dtstamp", made_at)
    event.add("sequence", int(made_at.timestamp()) // 60)  # a later file is a later version: calendars move it along
    event.add("summary", title)
    event.add("dtstart", starts_at.astimezone(UTC))
    event.add("dtend", ends_at.astimezone(UTC))
    if where:
        event.add("location", where)
    if url:
        event.add("url", url)
    if is_cancelled:
        event.add("status", "CANCELLED")
    return event


def calendar_with(moments: Iterable[Event]) -> str:
    calendar = Calendar()
    calendar.add("prodid", "-//Ertoe//NONSGML Ertoe//NL")
    calendar.add("version", "2.0")
    for moment in moments:
        calendar.add_component(moment)
    made: bytes = calendar.to_ical()
    return made.decode()
