"""What is said around Godelieve in these tests."""

from typing import Any

from ertoe.access.facts import Visibility
from ertoe.goals import changes
from ertoe.goals.models import CareGoal, LifeGoal
from tests.personas import Circle

CARDS = "Naar de kaartclub op dinsdag"
SIT_THROUGH = "Een kaartavond uitzitten"


def a_life_goal(circle: Circle, words: str = CARDS, **more: Any) -> LifeGoal:
    """Said by Godelieve, written down by Jonas, for her professionals to read."""
    more.setdefault("visibility", Visibility.PROFESSIONALS)
    said_by = circle.godelieve.member
    return changes.record_life_goal(
        by=circle.jonas.viewer(), person_id=circle.person.pk, words=words, said_by=said_by, **more
    )


def a_care_goal(circle: Circle, words: str = SIT_THROUGH, **more: Any) -> CareGoal:
    more.setdefault("visibility", Visibility.PROFESSIONALS)
    said_by = circle.godelieve.member
    return changes.record_care_goal(
        by=circle.jonas.viewer(), person_id=circle.person.pk, words=words, said_by=said_by, **more
    )
