"""The file of a person as one member of her circle sees it, shown to the person."""

from dataclasses import dataclass
from uuid import UUID

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import Facts, a_person
from ertoe.access.viewer import Role, Viewer
from ertoe.dossier.circle import Near, members_of, rows_around
from ertoe.dossier.permissions import SEE_AS_THEY_SEE, SEE_PLAN, SEE_WHAT_I_DO
from ertoe.dossier.plan import Plan
from ertoe.dossier.queries import plan_as_they_see
from ertoe.dossier.what_i_do import Call, WhatIDo, part_of
from ertoe.dossier.who_reads import in_their_place


@dataclass(frozen=True)
class TheirPage:
    """`plan` for a member, `part` for a helper; neither for who reads nothing now."""

    member: Near
    plan: Plan | None = None
    part: tuple[tuple[WhatIDo, ...], tuple[Call, ...]] | None = None


def as_they_see(person_id: UUID, member_id: UUID, *, by: Viewer) -> TheirPage:
    """The same rows and the same decision as for this member. The trail says that the person looked, and as whom."""
    with look(SEE_AS_THEY_SEE, by=by, about=a_person(person_id)) as looking:
        members = members_of(rows_around(person_id, by=by))
        member = next((one for one in members if one.id == member_id and one.role is not Role.PERSON), None)
        if member is None:
            raise Missing
        looking.tell(a_person(person_id), "as_they_see", member_id)
        them, whole = in_their_place(member), Facts(person=person_id)
        if decide(them, SEE_WHAT_I_DO, whole):
            mine, calls = part_of(person_id, member_id)
            hers_too = {one.id for one in member.does}
            return TheirPage(member, part=(tuple(one for one in mine if one.id in hers_too), calls))
        if decide(them, SEE_PLAN, whole):
            return TheirPage(member, plan=plan_as_they_see(person_id, them=them, by=by))
        return TheirPage(member)
