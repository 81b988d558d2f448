"""The days of the week on which something is done: a small number in the table, days 1 (Monday) to 7 elsewhere."""

from collections.abc import Iterable

EVERY_DAY = 127


def days_of(mask: int) -> tuple[int, ...]:
    return tuple(day for day in range(1, 8) if mask & 1 << (day - 1))


def mask_of(days: Iterable[int]) -> int:
    return sum(1 << (day - 1) for day in set(days))
