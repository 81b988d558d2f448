"""A professional wording stands beside the person's own words, never instead."""

import pytest

from ertoe.access.errors import Missing, Refused
from ertoe.goals import changes, queries
from ertoe.goals.tests.said import CARDS, a_life_goal
from tests.personas import Circle, client_of

BESIDE = "Deelname aan het sociale leven: wekelijks kaarten"


def test_the_own_words_stay_and_the_others_stand_beside(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    url = f"/people/{circle.person.pk}/goals/{goal.pk}/put-words-beside/"
    client = client_of(circle.saskia)
    assert CARDS in client.get(url).content.decode()
    assert client.post(url, {"words": BESIDE}).status_code == 302
    (layer,) = queries.words_beside(goal, by=circle.godelieve.viewer())
    assert (layer.words.open(), layer.said_by_id) == (BESIDE, circle.saskia.member.pk)
    kept = queries.life_goal(goal.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert (kept.version, kept.words.open()) == (1, CARDS)
    assert BESIDE in client.get(url).content.decode()


def test_who_cannot_read_the_goal_cannot(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    for who in (circle.katrien, circle.rik, circle.omar):
        url = f"/people/{circle.person.pk}/goals/{goal.pk}/put-words-beside/"
        assert client_of(who).post(url, {"words": BESIDE}).status_code == 404
        with pytest.raises(Refused):
            changes.put_words_beside(by=who.viewer(), goal=goal, words=BESIDE, said_by=circle.jonas.member)
        with pytest.raises(Missing):
            queries.words_beside(goal, by=who.viewer())
