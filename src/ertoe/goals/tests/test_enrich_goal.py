"""What was answered about one side of a life goal is put with that goal, as it was said."""

import pytest

from ertoe.conversations.tests.talks import a_talk, says, shared_with_professionals
from ertoe.goals import queries
from ertoe.goals.models import Facet
from ertoe.goals.tests.said import a_life_goal
from tests.personas import Circle, client_of

WORDS = "Omdat ik daar iemand ben."


@pytest.fixture
def circle(circle_of_godelieve: Circle) -> Circle:
    return circle_of_godelieve


def page(circle: Circle, answer) -> str:
    return f"/people/{circle.person.pk}/answers/{answer.pk}/enrich-goal/"


def test_what_she_said_stands_with_her_goal_in_her_own_words(circle: Circle):
    goal = a_life_goal(circle)
    answer = says(circle, a_talk(circle, "six-facets"), WORDS, "why_it_matters")
    jonas = client_of(circle.jonas)
    assert WORDS in jonas.get(page(circle, answer)).content.decode()
    assert jonas.post(page(circle, answer), {"life_goal": str(goal.pk)}).status_code == 302
    told = queries.facets_of(goal, by=circle.jonas.viewer())[Facet.Side.VALUES]
    assert (told.words.open(), told.said_by) == (WORDS, circle.godelieve.member)


def test_a_goal_must_be_chosen(circle: Circle):
    goal = a_life_goal(circle)
    answer = says(circle, a_talk(circle, "six-facets"), WORDS, "why_it_matters")
    assert client_of(circle.jonas).post(page(circle, answer), {"life_goal": ""}).status_code == 400
    assert queries.facets_of(goal, by=circle.jonas.viewer()) == {}


def test_an_answer_about_no_side_is_put_nowhere(circle: Circle):
    goal = a_life_goal(circle)
    answer = says(circle, a_talk(circle, "six-facets"), WORDS, "activity")
    client = client_of(circle.jonas)
    assert "past niet bij één kant" in client.get(page(circle, answer)).content.decode()
    assert client.post(page(circle, answer), {"life_goal": str(goal.pk)}).status_code == 400
    assert queries.facets_of(goal, by=circle.jonas.viewer()) == {}


@pytest.mark.parametrize("name", ["omar", "rik", "katrien"])
def test_who_does_not_read_the_answer_puts_it_nowhere(circle: Circle, name: str):
    goal = a_life_goal(circle)
    talk = a_talk(circle, "six-facets")
    answer = says(circle, talk, WORDS, "why_it_matters")
    shared_with_professionals(circle, talk)
    client = client_of(getattr(circle, name))
    assert client.get(page(circle, answer)).status_code == 404
    assert client.post(page(circle, answer), {"life_goal": str(goal.pk)}).status_code == 404
    assert queries.facets_of(goal, by=circle.jonas.viewer()) == {}
