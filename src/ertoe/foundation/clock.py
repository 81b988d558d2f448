"""Time: moments in UTC, days in the time zone of the settings."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, time

from django.utils import timezone

_pretended: ContextVar[datetime | None] = ContextVar("ertoe_pretended_now", default=None)


def now() -> datetime:
    return _pretended.get() or timezone.now()


def today() -> date:
    return timezone.localdate(now())


def midnight() -> datetime:
    """The moment at which today began: a day, where a moment is asked for."""
    return datetime.combine(today(), time(), timezone.get_current_timezone()).astimezone(UTC)


@contextmanager
def pretend(moment: datetime) -> Iterator[None]:
    """For telling a story that began weeks ago: the demo and the tests."""
    token = _pretended.set(moment)
    try:
        yield
    finally:
        _pretended.reset(token)
