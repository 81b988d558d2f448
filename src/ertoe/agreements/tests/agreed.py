"""What is agreed around Godelieve in these tests."""

from typing import Any

from ertoe.access.facts import Visibility
from ertoe.agreements import changes
from ertoe.agreements.models import Agreement
from ertoe.goals.changes import record_care_goal, record_life_goal
from ertoe.goals.models import CareGoal, LifeGoal
from tests.personas import Circle, Persona

DRIVE = "Naar de kaartclub rijden"


def an_agreement(circle: Circle, owner: Persona, words: str = DRIVE, **more: Any) -> Agreement:
    """Written down by Jonas, said by Godelieve, for her professionals to read."""
    more.setdefault("visibility", Visibility.PROFESSIONALS)
    more.setdefault("said_by", circle.godelieve.member)
    by = circle.jonas.viewer()
    return changes.record_agreement(by=by, person_id=circle.person.pk, words=words, owner=owner.member, **more)


def a_life_goal(circle: Circle, visibility: Visibility = Visibility.PROFESSIONALS) -> LifeGoal:
    return record_life_goal(
        by=circle.godelieve.viewer(),
        person_id=circle.person.pk,
        words="Elke dinsdag kaarten",
        said_by=circle.godelieve.member,
        visibility=visibility,
    )


def a_care_goal(circle: Circle) -> CareGoal:
    return record_care_goal(
        by=circle.jonas.viewer(),
        person_id=circle.person.pk,
        words="Een kaartavond uitzitten",
        said_by=circle.godelieve.member,
        visibility=Visibility.PROFESSIONALS,
    )


def place_of(circle: Circle, agreement: Agreement) -> str:
    return f"/people/{circle.person.pk}/agreements/{agreement.pk}/"
