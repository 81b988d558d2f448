"""A care goal is shared like a life goal, apart from it."""

import pytest

from ertoe.access.errors import Missing, Refused
from ertoe.access.facts import Visibility
from ertoe.goals import changes, queries
from ertoe.goals.tests.said import a_care_goal, a_life_goal
from tests.personas import Circle, client_of


def test_katrien_reads_the_care_goal_and_not_the_life_goal(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    life_goal = a_life_goal(circle)
    goal = a_care_goal(circle, serves=life_goal)
    url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/share-care-goal/"
    client = client_of(circle.godelieve)
    assert client.get(url).status_code == 200
    sent = {"visibility": "named", "named": [str(circle.katrien.member.pk)], "version": 1}
    assert client.post(url, sent).status_code == 302
    by = circle.katrien.viewer()
    shared = queries.care_goal(goal.pk, by=by, person_id=circle.person.pk)
    assert queries.life_goals_of(shared, by=by) == []
    with pytest.raises(Missing):
        queries.care_goal(goal.pk, by=circle.saskia.viewer(), person_id=circle.person.pk)


def test_who_only_reads_it_cannot_share_it(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    for who in (circle.saskia, circle.katrien, circle.omar):
        url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/share-care-goal/"
        assert client_of(who).post(url, {"visibility": "circle", "version": 1}).status_code == 404
        with pytest.raises(Refused):
            changes.share_care_goal(by=who.viewer(), goal=goal, visibility=Visibility.CIRCLE, named=[])
