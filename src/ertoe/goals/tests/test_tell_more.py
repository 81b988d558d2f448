"""More about a life goal: everyday questions, every one may stay empty."""

import pytest

from ertoe.access.errors import AlreadyDone, Refused
from ertoe.foundation.ids import uuid7
from ertoe.goals import changes, queries
from ertoe.goals.models import Facet
from ertoe.goals.tests.said import a_life_goal
from tests.personas import Circle, client_of


def test_she_tells_what_is_in_the_way_and_leaves_the_rest_empty(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    url = f"/people/{circle.person.pk}/goals/{goal.pk}/tell-more/"
    client = client_of(circle.godelieve)
    page = client.get(url).content.decode()
    assert "Wat zit er nu het meest in de weg?" in page
    assert "Eerder gezegd" not in page
    assert client.post(url, {"problem": "Mijn adem", "cause": "Te veel vocht"}).status_code == 302
    told = queries.facets_of(goal, by=circle.jonas.viewer())
    assert {side: facet.words.open() for side, facet in told.items()} == {
        Facet.Side.PROBLEM: "Mijn adem",
        Facet.Side.CAUSE: "Te veel vocht",
    }
    assert "Eerder gezegd: “Mijn adem”" in client.get(url).content.decode()


def test_what_is_told_later_counts_and_what_was_told_stays(circle_of_godelieve: Circle, the_door_is_open: None):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    me, by = circle.godelieve.member, circle.godelieve.viewer()
    changes.tell_more(by=by, goal=goal, sides={"problem": "Mijn adem"}, said_by=me)
    changes.tell_more(by=by, goal=goal, sides={"problem": "Mijn knie", "cause": ""}, said_by=me)
    assert queries.facets_of(goal, by=by)["problem"].words.open() == "Mijn knie"
    assert goal.facets.count() == 2


def test_telling_nothing_is_an_answer_and_leaves_no_trace(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    url = f"/people/{circle.person.pk}/goals/{goal.pk}/tell-more/"
    said_by = str(circle.godelieve.member.pk)
    assert client_of(circle.jonas).post(url, {"problem": " ", "said_by": said_by}).status_code == 302
    assert queries.facets_of(goal, by=circle.jonas.viewer()) == {}
    with pytest.raises(AlreadyDone):
        changes.tell_more(by=circle.jonas.viewer(), goal=goal, sides={}, said_by=circle.godelieve.member)


def test_sent_twice_is_told_once(circle_of_godelieve: Circle, the_door_is_open: None):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    url = f"/people/{circle.person.pk}/goals/{goal.pk}/tell-more/"
    sent = {"problem": "Mijn adem", "operation": str(uuid7())}
    client = client_of(circle.godelieve)
    assert client.post(url, sent).url == client.post(url, sent).url
    assert goal.facets.count() == 1


def test_who_cannot_read_the_goal_cannot_tell_more(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    for who in (circle.katrien, circle.rik, circle.omar):
        url = f"/people/{circle.person.pk}/goals/{goal.pk}/tell-more/"
        assert client_of(who).get(url).status_code == 404
        with pytest.raises(Refused):
            changes.tell_more(by=who.viewer(), goal=goal, sides={"problem": "x"}, said_by=circle.godelieve.member)
