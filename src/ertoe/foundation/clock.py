"""Time: moments in UTC, days in the time zone of the settings."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime

from django.utils import timezone

_pretended: ContextVar[datetime | None] = ContextVar("ertoe_pretended_now", default=None)


def now() -> datetime:
    return _pretended.get() or timezone.now()


def today() -> date:
    return timezone.localdate(now())


@contextmanager
def pretend(moment: datetime) -> Iterator[None]:
    """For telling a story that began weeks ago: the demo and the tests."""
    token = _pretended.set(moment)
    try:
        yield
    finally:
        _pretended.reset(token)
