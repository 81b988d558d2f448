"""The person puts it differently; the earlier words stay."""

import pytest

from ertoe.access.doors import Seen
from ertoe.access.errors import Refused, StaleEdit
from ertoe.access.facts import Visibility
from ertoe.goals import changes, queries
from ertoe.goals.tests.said import CARDS, a_life_goal
from tests.personas import Circle, client_of

NOW = "Op dinsdag kaarten met Maria en Paula"


def test_she_says_it_again_and_the_first_words_stay_readable(circle_of_godelieve: Circle, the_door_is_open: None):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    url = f"/people/{circle.person.pk}/goals/{goal.pk}/say-life-goal-again/"
    client = client_of(circle.godelieve)
    assert CARDS in client.get(url).content.decode()
    assert client.post(url, {"words": NOW, "version": 1}).status_code == 302
    goal.refresh_from_db()
    assert (goal.version, goal.words.open()) == (2, NOW)
    assert goal.told_at(1)["words"] == CARDS


def test_who_only_reads_it_cannot(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle, visibility=Visibility.CIRCLE)
    assert queries.life_goal(goal.pk, by=circle.katrien.viewer(), person_id=circle.person.pk) == goal
    for who in (circle.katrien, circle.saskia, circle.rik, circle.omar):
        url = f"/people/{circle.person.pk}/goals/{goal.pk}/say-life-goal-again/"
        assert client_of(who).get(url).status_code == 404
        assert client_of(who).post(url, {"words": NOW, "version": 1}).status_code == 404
        with pytest.raises(Refused):
            changes.say_life_goal_again(by=who.viewer(), goal=goal, words=NOW, seen=Seen(version=1))


def test_who_only_wrote_it_down_does_not_put_it_differently(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    assert goal.recorded_by_id == circle.jonas.member.pk
    with pytest.raises(Refused):
        changes.say_life_goal_again(by=circle.jonas.viewer(), goal=goal, words=NOW, seen=Seen(version=1))


def test_a_stale_edit_changes_nothing(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    changes.say_life_goal_again(by=circle.godelieve.viewer(), goal=goal, words=NOW, seen=Seen(version=1))
    with pytest.raises(StaleEdit):
        changes.say_life_goal_again(by=circle.godelieve.viewer(), goal=goal, words="Kaarten", seen=Seen(version=1))
    kept = queries.life_goal(goal.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert kept.words.open() == NOW
