"""When the answers of a pulse may be read: in groups, so that between two looks nobody's own answer shows."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from ertoe.implementation.models import Pulse, PulseAnswer

FEWEST = 5  # before this many, nothing
STEP = 3  # then only so many more at once


def batch_of(number: int) -> int:
    """In which group the answer with this number (from 1) comes out: the first five, then threes."""
    return 0 if number <= FEWEST else 1 + (number - FEWEST - 1) // STEP


def readable(pulse: Pulse, answers: Sequence[PulseAnswer]) -> list[PulseAnswer]:
    """Whole groups only. A closed pulse also shows the last two; one alone stays unread, it would be somebody's."""
    found = []
    for batch in sorted({one.batch for one in answers}):
        group = [one for one in answers if one.batch == batch]
        whole = FEWEST if batch == 0 else STEP
        if len(group) >= whole or (pulse.closed_at and batch > 0 and len(group) > 1):
            found += group
    return in_no_order(found)


def in_no_order(answers: Iterable[PulseAnswer]) -> list[PulseAnswer]:
    """Mixed, and the same each time: two looks side by side tell nothing either."""
    return sorted(answers, key=lambda one: sha256(one.pk.bytes).digest())
