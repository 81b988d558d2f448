"""A plan becomes a case without a name, when the person said yes."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.bridges.models import CaseConsent
from ertoe.bridges.permissions import SEED_CASE
from ertoe.case_room.changes import seed_case as bring_to_the_room
from ertoe.case_room.models import PeerCase


def seed_case(
    *, by: Viewer, person_id: UUID, group_id: UUID, problem: str, goals: dict[str, str], known: Sequence[str],
    consent_on: date, seen: Seen = NOTHING_SEEN,
) -> PeerCase:  # fmt: skip
    """The yes stays in her file, with who heard it. What crosses has no name and no way back: a draft in the case room.

    `known`: every name in the file. None of them is left in what crosses, or nothing crosses (`StillTold`).
    """
    with change(SEED_CASE, by=by, about=a_person(person_id), seen=seen) as trail:
        case = bring_to_the_room(
            by=by, organisation_id=group_id, problem=problem, goals=goals, known=list(known), consent_on=consent_on
        )
        heard_by = trail.member
        assert heard_by is not None  # the permission asks a professional of the circle
        CaseConsent(heard_by_id=heard_by, group_id=group_id).add(trail)
        trail.leave("case_seeded")
    return case
