"""Quarters of a year."""

from datetime import date


def first_day_of_the_quarter(on: date) -> date:
    return on.replace(month=on.month - (on.month - 1) % 3, day=1)
