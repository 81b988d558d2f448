"""Two nurses edit one goal: both texts stay."""

from datetime import date

import pytest

from ertoe.access.doors import Seen
from ertoe.access.errors import Refused
from ertoe.goals import changes, queries
from ertoe.goals.tests.said import SIT_THROUGH, a_care_goal
from tests.personas import Circle, client_of

JONAS_SAYS = "Twee uur rechtop zitten"
SASKIA_SAYS = "Een kaartavond uitzitten zonder pijn in de knie"


def test_two_professionals_edit_one_goal_and_see_both_texts(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/say-care-goal-again/"
    jonas, saskia = client_of(circle.jonas), client_of(circle.saskia)
    assert SIT_THROUGH in jonas.get(url).content.decode()
    assert saskia.post(url, {"words": SASKIA_SAYS, "target_on": "", "version": 1}).status_code == 302

    answer = jonas.post(url, {"words": JONAS_SAYS, "target_on": "2027-06-01", "version": 1})
    assert answer.status_code == 409
    page = answer.content.decode()
    for words in (JONAS_SAYS, SASKIA_SAYS, SIT_THROUGH, "2027-06-01"):
        assert words in page
    kept = queries.care_goal(goal.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert (kept.version, kept.words.open()) == (2, SASKIA_SAYS)

    assert jonas.post(url, {"words": JONAS_SAYS, "target_on": "2027-06-01", "version": 2}).status_code == 302
    kept = queries.care_goal(goal.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert (kept.version, kept.words.open(), kept.target_on) == (3, JONAS_SAYS, date(2027, 6, 1))


def test_a_form_that_lost_its_version_overwrites_nothing(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/say-care-goal-again/"
    assert client_of(circle.jonas).post(url, {"words": JONAS_SAYS}).status_code == 409


def test_who_cannot_read_it_cannot_say_it_again(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    for who in (circle.katrien, circle.rik, circle.omar):
        url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/say-care-goal-again/"
        assert client_of(who).get(url).status_code == 404
        with pytest.raises(Refused):
            changes.say_care_goal_again(
                by=who.viewer(), goal=goal, words=JONAS_SAYS, target_on=None, seen=Seen(version=1)
            )
