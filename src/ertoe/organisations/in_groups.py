"""Answers without a name come out in groups, so that between two looks nobody's own answer shows."""

from collections import Counter
from collections.abc import Sequence
from typing import Protocol, TypeVar

FEWEST = 5  # before this many, nothing
STEP = 3  # then only so many more at once


class Grouped(Protocol):
    batch: int


Answer = TypeVar("Answer", bound=Grouped)


def batch_of(number: int) -> int:
    """In which group the answer with this number (from 1) comes out: the first five, then threes."""
    return 0 if number <= FEWEST else 1 + (number - FEWEST - 1) // STEP


def readable(answers: Sequence[Answer], *, is_closed: bool) -> list[Answer]:
    """Whole groups only. Once nobody answers any more also the last two; one alone stays unread: it is somebody's."""
    sizes = Counter(one.batch for one in answers)
    whole = {batch for batch, size in sizes.items() if size >= (STEP if batch else FEWEST)}
    return [one for one in answers if one.batch in whole or (is_closed and one.batch and sizes[one.batch] > 1)]
