"""The person and the team agree to work on a goal."""

import pytest

from ertoe.access.errors import AlreadyDone, Refused
from ertoe.foundation.ids import uuid7
from ertoe.goals import changes, queries
from ertoe.goals.models import CareGoal
from ertoe.goals.tests.said import a_care_goal
from tests.personas import Circle, client_of


def test_she_agrees_with_one_button(circle_of_godelieve: Circle, the_door_is_open: None):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    place = f"/people/{circle.person.pk}/care-goals/{goal.pk}/"
    client = client_of(circle.godelieve)
    assert "Dit spreken we af" in client.get(place + "see-care-goal/").content.decode()
    sent = {"operation": str(uuid7())}
    first, again = (client.post(place + "agree-care-goal/", sent) for _time in range(2))
    assert first.url == again.url == place + "see-care-goal/"
    page = client.get(place + "see-care-goal/").content.decode()
    assert "afgesproken" in page
    assert "Dit spreken we af" not in page
    kept = queries.care_goal(goal.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert kept.state == CareGoal.State.AGREED
    assert [row.said_by for row in goal.states.filter(state="agreed")] == [circle.godelieve.member]


def test_agreeing_again_changes_nothing(circle_of_godelieve: Circle, the_door_is_open: None):
    circle = circle_of_godelieve
    goal = changes.agree_care_goal(by=circle.jonas.viewer(), goal=a_care_goal(circle))
    with pytest.raises(AlreadyDone):
        changes.agree_care_goal(by=circle.godelieve.viewer(), goal=goal)
    assert goal.states.count() == 2


def test_it_is_done_by_post_and_by_who_reads_it(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/agree-care-goal/"
    assert client_of(circle.godelieve).get(url).status_code == 405
    for who in (circle.katrien, circle.rik, circle.omar):
        assert client_of(who).post(url).status_code == 404
        with pytest.raises(Refused):
            changes.agree_care_goal(by=who.viewer(), goal=goal)
