"""What a helper sees: own agreements, the first name, whom to call. The goal behind it only if the person ticked it."""

from dataclasses import dataclass
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet, UUIDField

from ertoe.access.doors import look
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.agreements.models import AgreedFor, Agreement
from ertoe.circle.models import Member
from ertoe.dossier.permissions import SEE_WHAT_I_DO
from ertoe.dossier.rows import OF_HER, OVER, about_her, opened, read
from ertoe.foundation.remembered import Asked, Remembered
from ertoe.goals.models import CareGoal, LifeGoal


@dataclass(frozen=True)
class WhatIDo:
    id: UUID
    words: str
    language: str
    how_often: str
    for_goal: str


@dataclass(frozen=True)
class Call:
    name: str
    phone: str


def _my_part() -> QuerySet[Any, Any]:
    me = Asked("member", UUIDField())
    mine = Agreement.objects.filter(owner=me, **OF_HER).exclude(state__in=OVER).exclude(released_at=None)
    mine = mine.filter(taken_back_at=None)
    behind = AgreedFor.objects.filter(agreement__owner=me, until_at=None, **OF_HER)
    behind = behind.filter(life_goal__taken_back_at=None, care_goal__taken_back_at=None)
    reachable = Member.objects.filter(status=Member.Status.ACTIVE, phone__isnull=False, **OF_HER)
    wanted = reachable.filter(Q(is_coordinator=True) | Q(role="informal_carer"))
    return about_her(
        mine=mine.values_list("id", "seq", "words", "language", "how_often"),
        behind=behind.filter(agreement__shows_goal_to_helper=True).values_list(
            "agreement_id", "life_goal_id", "life_goal__words", "care_goal_id", "care_goal__words"
        ),
        wanted=wanted.values_list("id", "seq", "name", "phone"),
    )


MY_PART = Remembered(_my_part)


def what_i_do(person_id: UUID, *, by: Viewer) -> tuple[tuple[WhatIDo, ...], tuple[Call, ...]]:
    """My agreements for this person, and whom to call when something comes between: her carer or coordinator."""
    with look(SEE_WHAT_I_DO, by=by, about=a_person(person_id)):
        membership = by.membership(person_id)
        return part_of(person_id, membership.member if membership else None)


def part_of(person_id: UUID, member: UUID | None) -> tuple[tuple[WhatIDo, ...], tuple[Call, ...]]:
    """Inside a door: the part of this member."""
    _person, rows = read(MY_PART, person_id, member=member)
    goals = {agreement: _goal(*goal) for agreement, *goal in rows["behind"]}
    mine = tuple(_mine(*row, goals=goals) for row in sorted(rows["mine"], key=itemgetter(1)))
    calls = tuple(
        Call(opened(Member, UUID(pk), name, "name"), opened(Member, UUID(pk), phone, "phone"))
        for pk, _seq, name, phone in sorted(rows["wanted"], key=itemgetter(1))
    )
    return mine, calls


def _goal(life_goal: str | None, its_words: str | None, care_goal: str | None, other_words: str | None) -> str:
    if life_goal:
        return opened(LifeGoal, UUID(life_goal), its_words)
    return opened(CareGoal, UUID(care_goal), other_words) if care_goal else ""


def _mine(pk: str, _seq: int, words: str, language: str, how_often: str | None, *, goals: dict[str, str]) -> WhatIDo:
    row = UUID(pk)
    often = opened(Agreement, row, how_often, "how_often")
    return WhatIDo(row, opened(Agreement, row, words), language, often, goals.get(pk, ""))
