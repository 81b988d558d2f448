"""What a helper sees: own agreements, the first name, whom to call. The goal behind it only if the person ticked it."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from ertoe.access.doors import look
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.agreements.models import Agreement
from ertoe.circle.models import Member
from ertoe.dossier.permissions import SEE_WHAT_I_DO
from ertoe.dossier.rows import OVER


@dataclass(frozen=True)
class WhatIDo:
    id: UUID
    words: str
    how_often: str
    for_goal: str


@dataclass(frozen=True)
class Call:
    name: str
    phone: str


def what_i_do(person_id: UUID, *, by: Viewer) -> tuple[tuple[WhatIDo, ...], tuple[Call, ...]]:
    """My agreements for this person, and whom to call when something comes between: her carer or coordinator."""
    with look(SEE_WHAT_I_DO, by=by, about=a_person(person_id)):
        membership = by.membership(person_id)
        rows = Agreement.objects.filter(person_id=person_id, owner_id=membership.member if membership else None)
        mine = tuple(_mine(row) for row in rows.exclude(state__in=OVER).exclude(released_at=None).order_by("seq"))
        reachable = Member.objects.filter(person_id=person_id, status=Member.Status.ACTIVE)
        wanted = reachable.filter(Q(is_coordinator=True) | Q(role="informal_carer")).filter(phone__isnull=False)
        calls = tuple(Call(row.name.open(), row.phone.open()) for row in wanted.order_by("seq"))
    return mine, calls


def _mine(row: Agreement) -> WhatIDo:
    goal = ""
    if row.shows_goal_to_helper:
        link = row.agreed_for.filter(until_at=None).select_related("life_goal", "care_goal").first()
        behind = (link.life_goal or link.care_goal) if link else None
        goal = behind.words.open() if behind else ""
    return WhatIDo(row.pk, row.words.open(), row.how_often.open() if row.how_often else "", goal)
