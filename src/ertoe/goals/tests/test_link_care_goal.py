"""Which life goal a care goal brings closer."""

import pytest

from ertoe.access.errors import AlreadyDone, Refused
from ertoe.access.facts import Visibility
from ertoe.goals import changes, queries
from ertoe.goals.tests.said import a_care_goal, a_life_goal
from tests.personas import Circle, client_of


def test_a_care_goal_that_stood_alone_serves_a_life_goal(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal, life_goal = a_care_goal(circle), a_life_goal(circle)
    place = f"/people/{circle.person.pk}/care-goals/{goal.pk}/"
    client = client_of(circle.jonas)
    assert "data-orphan" in client.get(place + "see-care-goal/").content.decode()
    assert life_goal.words.open() in client.get(place + "link-care-goal/").content.decode()
    assert client.post(place + "link-care-goal/", {"life_goal": str(life_goal.pk)}).status_code == 302
    assert queries.life_goals_of(goal, by=circle.jonas.viewer()) == [life_goal]
    assert "data-orphan" not in client.get(place + "see-care-goal/").content.decode()

    assert client.post(f"{place}life-goals/{life_goal.pk}/unlink-care-goal/").status_code == 302
    assert queries.life_goals_of(goal, by=circle.jonas.viewer()) == []


def test_linked_twice_is_linked_once(circle_of_godelieve: Circle, the_door_is_open: None):
    circle = circle_of_godelieve
    goal, life_goal = a_care_goal(circle), a_life_goal(circle)
    changes.link_care_goal(by=circle.jonas.viewer(), care_goal=goal, life_goal=life_goal)
    with pytest.raises(AlreadyDone):
        changes.link_care_goal(by=circle.saskia.viewer(), care_goal=goal, life_goal=life_goal)
    assert goal.serves.count() == 1
    changes.unlink_care_goal(by=circle.jonas.viewer(), care_goal=goal, life_goal=life_goal)
    with pytest.raises(AlreadyDone):
        changes.unlink_care_goal(by=circle.jonas.viewer(), care_goal=goal, life_goal=life_goal)
    assert goal.serves.count() == 1


def test_a_life_goal_one_may_not_read_is_not_offered(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    hers = a_life_goal(circle, words="In mijn huis blijven", visibility=Visibility.ONLY_ME)
    url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/link-care-goal/"
    client = client_of(circle.saskia)
    assert "In mijn huis blijven" not in client.get(url).content.decode()
    assert client.post(url, {"life_goal": str(hers.pk)}).status_code == 400


def test_who_cannot_read_the_care_goal_cannot_link_it(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal, life_goal = a_care_goal(circle), a_life_goal(circle)
    place = f"/people/{circle.person.pk}/care-goals/{goal.pk}/"
    for who in (circle.katrien, circle.rik, circle.omar):
        assert client_of(who).get(place + "link-care-goal/").status_code == 404
        assert client_of(who).post(f"{place}life-goals/{life_goal.pk}/unlink-care-goal/").status_code == 404
        with pytest.raises(Refused):
            changes.link_care_goal(by=who.viewer(), care_goal=goal, life_goal=life_goal)
        with pytest.raises(Refused):
            changes.unlink_care_goal(by=who.viewer(), care_goal=goal, life_goal=life_goal)
