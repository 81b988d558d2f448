"""On which days one can plan to look back."""

from datetime import date, timedelta

from ertoe.foundation.clock import today


class DayTooEarlyOrFar(ValueError):
    """A look-back is planned from tomorrow to a year from now."""


def earliest() -> date:
    return today() + timedelta(days=1)


def latest() -> date:
    return today() + timedelta(days=366)


def suggested() -> date:
    """Six weeks: a suggestion, no more."""
    return today() + timedelta(weeks=6)


def may_be_planned(day: date) -> bool:
    return earliest() <= day <= latest()
