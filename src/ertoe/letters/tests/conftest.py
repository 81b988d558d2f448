"""A plan to put on paper: the Tuesday of Godelieve, with words full of characters that could be markup."""

from datetime import timedelta

import pytest

from ertoe.access.facts import Visibility
from ertoe.agreements.changes import record_agreement
from ertoe.foundation.clock import today
from ertoe.goals.changes import record_care_goal, record_life_goal
from ertoe.reviews.changes import plan_look_back
from ertoe.story.changes import choose_most_important, record_story_item
from tests.personas import Circle

SENTENCE = "Op dinsdag\nwil ik\tkaarten."
CARDS = "Elke dinsdag #strong[kaarten] voor $5$ *samen* \\ <script>alert(1)</script>"
EXERCISE = "Samen oefenen @thuis"


@pytest.fixture
def plan_of_godelieve(circle_of_godelieve: Circle) -> Circle:
    circle = circle_of_godelieve
    godelieve, jonas, katrien = circle.godelieve, circle.jonas, circle.katrien
    about = {"person_id": circle.person.pk, "said_by": godelieve.member}
    for_all = {"visibility": Visibility.CIRCLE} | about
    item = record_story_item(by=godelieve.viewer(), words=SENTENCE, **for_all)
    choose_most_important(by=godelieve.viewer(), item=item)
    goal = record_life_goal(by=godelieve.viewer(), words=CARDS, state="in_focus", **for_all)
    hidden = {"visibility": Visibility.ONLY_ME} | about
    record_life_goal(by=godelieve.viewer(), words="Een geheim", state="in_focus", **hidden)
    care_goal = record_care_goal(by=jonas.viewer(), words="De avond uitzitten", serves=goal, **for_all)
    record_agreement(
        by=jonas.viewer(), words=EXERCISE, owner=jonas.member, care_goal=care_goal, weekdays=[2], **for_all
    )
    record_agreement(by=jonas.viewer(), words="Brengen", owner=katrien.member, life_goal=goal, **for_all)
    plan_look_back(
        by=jonas.viewer(), person_id=circle.person.pk, planned_on=today() + timedelta(days=42), holder=jonas.member
    )
    return circle
