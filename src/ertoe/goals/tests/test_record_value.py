"""Why something matters, and the life goal it stands behind."""

import pytest

from ertoe.access.errors import AlreadyDone, Refused
from ertoe.access.facts import Visibility
from ertoe.foundation.ids import uuid7
from ertoe.goals import changes, queries
from ertoe.goals.tests.said import a_life_goal
from tests.personas import Circle, client_of

BELONGING = "Erbij horen"


def test_a_value_stands_behind_a_life_goal(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    url = f"/people/{circle.person.pk}/record-value/?life_goal={goal.pk}"
    client = client_of(circle.godelieve)
    assert goal.words.open() in client.get(url).content.decode()
    sent = {"words": BELONGING, "visibility": "circle", "operation": str(uuid7())}
    assert client.post(url, sent).url == client.post(url, sent).url == f"/people/{circle.person.pk}/goals/{goal.pk}/"
    (value,) = queries.values_behind(goal, by=circle.jonas.viewer())
    assert value.words.open() == BELONGING
    with pytest.raises(AlreadyDone):
        changes.link_value(by=circle.godelieve.viewer(), value=value, goal=goal)


def test_a_value_may_stand_alone(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    url = f"/people/{circle.person.pk}/record-value/"
    answer = client_of(circle.godelieve).post(url, {"words": BELONGING, "visibility": "only_me"})
    assert answer.url == f"/people/{circle.person.pk}/"


def test_a_value_shared_with_nobody_is_not_told_to_who_reads_the_goal(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    changes.record_value(
        by=circle.godelieve.viewer(),
        person_id=circle.person.pk,
        words=BELONGING,
        said_by=circle.godelieve.member,
        visibility=Visibility.ONLY_ME,
        behind=goal,
    )
    assert queries.values_behind(goal, by=circle.jonas.viewer()) == []


def test_who_cannot_read_the_goal_puts_no_value_behind_it(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    for who in (circle.katrien, circle.rik, circle.omar):
        url = f"/people/{circle.person.pk}/record-value/?life_goal={goal.pk}"
        assert client_of(who).get(url).status_code == 404
        with pytest.raises(Refused):
            changes.record_value(
                by=who.viewer(),
                person_id=circle.person.pk,
                words=BELONGING,
                said_by=circle.godelieve.member,
                visibility=Visibility.CIRCLE,
                behind=goal,
            )
