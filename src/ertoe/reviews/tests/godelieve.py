"""What the tests about looking back begin with: her goal, in words that her professionals may read."""

from datetime import date, timedelta
from uuid import UUID

from ertoe.access.facts import Visibility
from ertoe.circle.models import Member
from ertoe.foundation.clock import today
from ertoe.goals import changes as goals
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.reviews import changes
from ertoe.reviews.models import Review
from tests.personas import Circle

CARDS = "Op dinsdag kaarten met mijn vriendinnen"
SIT = "Een kaartavond uitzitten zonder buiten adem te zijn"


def her_goal(circle: Circle, visibility: Visibility = Visibility.CIRCLE, words: str = CARDS) -> LifeGoal:
    return goals.record_life_goal(
        by=circle.godelieve.viewer(),
        person_id=circle.person.pk,
        words=words,
        said_by=circle.godelieve.member,
        visibility=visibility,
        state=LifeGoal.State.IN_FOCUS,
    )


def her_care_goal(circle: Circle, serves: LifeGoal) -> CareGoal:
    return goals.record_care_goal(
        by=circle.jonas.viewer(),
        person_id=circle.person.pk,
        words=SIT,
        said_by=circle.jonas.member,
        visibility=Visibility.CIRCLE,
        serves=serves,
    )


def planned(circle: Circle, on: date | None = None, holder: Member | None = None) -> Review:
    return changes.plan_look_back(
        by=circle.jonas.viewer(),
        person_id=circle.person.pk,
        planned_on=on or in_six_weeks(),
        holder=holder or circle.jonas.member,
    )


def in_six_weeks() -> date:
    return today() + timedelta(weeks=6)


def page(circle: Circle, *parts: str | UUID) -> str:
    return "/".join(["", "people", str(circle.person.pk), *map(str, parts), ""])
