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
    seen: Seen = NOTHING_SEEN,
) -> None:
    """From now on these lines and no others. What hung there before stays known, with until when."""
    with change(CHOOSE_FOR_FRIDGE, by=by, about=a_person(person_id), seen=seen) as trail:
        chosen = [dict.fromkeys(ids) for ids in (life_goals, agreements, members)]
        wanted = {(kind, pk) for kind, ids in zip(KINDS, chosen, strict=True) for pk in ids}
        hanging = {line.thing: line for line in FridgeLine.objects.filter(person_id=person_id, until_at=None)}
        for thing, line in hanging.items():
            if thing not in wanted:
                line.end(trail)
        for kind, ids in zip(KINDS, chosen, strict=True):
            for pk in ids:
                if (kind, pk) not in hanging:
                    FridgeLine(**{f"{kind}_id": pk}).add(trail)
        trail.leave("fridge_chosen")
