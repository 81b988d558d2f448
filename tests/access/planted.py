"""Rows of every kind that somebody could tell apart: for comparing many rows with one at a time."""

from datetime import date
from itertools import product
from typing import Any

from ertoe.access.doors import change
from ertoe.access.facts import Visibility, a_person
from ertoe.access.permission import Permission
from ertoe.access.words import is_job
from ertoe.agreements.models import Agreement, AgreementShare
from ertoe.goals.models import LifeGoal, LifeGoalShare
from ertoe.people.models import Person
from ertoe.story.models import StoryItem, StoryItemShare
from tests.personas import DEMO, Persona

PLANT = Permission("tests.plant", ((is_job("demo"),),))

SHARES = {LifeGoal: LifeGoalShare, StoryItem: StoryItemShare, Agreement: AgreementShare}


def plant(
    person: Person, everybody: list[Persona], sorts: tuple[type[Any], ...] = (LifeGoal, StoryItem, Agreement)
) -> None:
    """For each visibility, a draft or not, about its teller or taken back: by each of two, named or no longer."""
    first, second = everybody[0].member, everybody[1].member
    with change(PLANT, by=DEMO, about=a_person(person.pk)) as trail:
        for sort, visibility, is_draft, (about_teller, is_taken_back), number in product(
            sorts, Visibility, (False, True), ((False, False), (True, False), (False, True)), range(4)
        ):
            said, wrote = ((first, first), (second, first), (first, second), (second, second))[number]
            row = sort(
                words="x", said_by=said, recorded_by=wrote, visibility=visibility, is_third_party=about_teller,
                released_at=None if is_draft else trail.at, taken_back_at=trail.at if is_taken_back else None,
            )  # fmt: skip
            if sort is Agreement:
                row.owner, row.from_on = everybody[number % len(everybody)].member, date(2026, 1, 1)
            row.add(trail)
            for persona in everybody[number::2]:
                share = SHARES[sort](item=row, member=persona.member).add(trail)
                if number == 3:
                    share.end(trail)
        trail.leave("planted")
