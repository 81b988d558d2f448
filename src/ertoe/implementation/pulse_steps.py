"""Which answers of a pulse may be read, and in no order that tells when each came."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from ertoe.implementation.models import Pulse, PulseAnswer
from ertoe.organisations import in_groups


def readable(pulse: Pulse, answers: Sequence[PulseAnswer]) -> list[PulseAnswer]:
    return in_no_order(in_groups.readable(answers, is_closed=pulse.closed_at is not None))


def in_no_order(answers: Iterable[PulseAnswer]) -> list[PulseAnswer]:
    """Mixed, and the same each time: two looks side by side tell nothing either."""
    return sorted(answers, key=lambda one: sha256(one.pk.bytes).digest())
