"""When do two tablets contradict each other? Only then is a human asked to choose.

A conflict: what stands was said by another device, or on a page, since the version that this device saw, and it is
something else. A device never contradicts itself, and who went on to say something else no longer counts for what
they said before: so whichever of two tablets sends first, the same two last versions are left.
"""

from enum import Enum
from uuid import UUID

from ertoe.conversations.answered import value_of
from ertoe.conversations.models import Answer, AnswerVersion
from ertoe.tools.answers import Answer as Value
from ertoe.visits.models import Arrival


class Verdict(Enum):
    NOTHING_NEW = "nothing new"
    SAME = "the same as what stands"
    WRITE = "write"
    CONFLICT = "conflict"


def judge(row: Answer | None, device: UUID, saw: int, value: Value) -> Verdict:
    """What to do with this value, sent by this device that saw that version. Ask inside a door, on a locked chain."""
    if row is None:
        return Verdict.NOTHING_NEW if value is None else Verdict.WRITE
    is_same = value == value_of(row.told())
    if row.version <= saw:
        return Verdict.NOTHING_NEW if is_same else Verdict.WRITE
    if is_same:
        return Verdict.SAME
    since = list(Arrival.objects.filter(answer=row, version__gt=saw).order_by("seq"))
    said = {arrival.device: arrival for arrival in since}
    mine = said.pop(device, None)
    if mine is None and value == value_of(row.told_at(saw) or NOTHING):
        return Verdict.NOTHING_NEW  # it was only looked at
    first = first_to_say(row).number
    if first <= saw:
        return Verdict.WRITE
    is_from_a_page = not any(_stands(each, first) and each.version == first for each in since)
    is_theirs = any(_stands(each, first) for each in said.values())
    return Verdict.CONFLICT if is_theirs or is_from_a_page else Verdict.WRITE


NOTHING = {"words": "", "marks": ""}


def first_to_say(row: Answer) -> AnswerVersion:
    """The version in which what stands was said: sharing makes versions too, that say the same as the one before."""
    stands = value_of(row.told())
    versions: list[AnswerVersion] = []
    for version in row.versions.select_related("by").order_by("-number").iterator(chunk_size=20):
        if value_of(version.told()) != stands:
            break
        versions.append(version)
    return versions[-1]


def _stands(arrival: Arrival, first: int) -> bool:
    return arrival.outcome == Arrival.Outcome.ARRIVED and arrival.version >= first
