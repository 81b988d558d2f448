"""What can change about letters: only which lines the person wants on the fridge."""

from collections.abc import Collection
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.letters.models import KINDS, FridgeLine
from ertoe.letters.permissions import CHOOSE_FOR_FRIDGE


def choose_for_fridge(
    *,
    by: Viewer,
    person_id: UUID,
    life_goals: Collection[UUID] = (),
    agreements: Collection[UUID] = (),
    members: Collection[UUID] = (),
    for_all: Collection[UUID] = (),
    offered: Collection[UUID] | None = None,
    seen: Seen = NOTHING_SEEN,
) -> None:
    """From now on these lines and no others. What hung there before stays known, with until when.

    `for_all`: what the whole circle reads now. `offered`: what the chooser could choose from; what hangs there
    beyond that is not theirs to take off.
    """
    with change(CHOOSE_FOR_FRIDGE, by=by, about=a_person(person_id), seen=seen) as trail:
        chosen = [dict.fromkeys(ids) for ids in (life_goals, agreements, members)]
        wanted = {(kind, pk) for kind, ids in zip(KINDS, chosen, strict=True) for pk in ids}
        hanging = {line.thing: line for line in FridgeLine.objects.filter(person_id=person_id, until_at=None)}
        for thing, line in hanging.items():
            is_theirs = offered is None or thing[1] in offered
            is_narrower = line.was_for_all and thing[1] not in for_all
            if is_theirs and (thing not in wanted or is_narrower):
                line.end(trail)
        for kind, ids in zip(KINDS, chosen, strict=True):
            for pk in ids:
                if (kind, pk) not in hanging or hanging[kind, pk].until_at is not None:
                    FridgeLine(**{f"{kind}_id": pk}, was_for_all=pk in for_all).add(trail)
        trail.leave("fridge_chosen")
