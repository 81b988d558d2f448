"""A life goal in own words."""

import pytest

from ertoe.access.errors import Missing, Refused
from ertoe.access.facts import Visibility
from ertoe.goals import changes, queries
from ertoe.goals.models import LifeGoal
from ertoe.goals.tests.said import CARDS
from tests.personas import Circle, client_of


def test_godelieve_writes_it_alone_and_nobody_else_reads_it(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    sent = {"words": CARDS, "visibility": "only_me"}
    answer = client_of(circle.godelieve).post(f"/people/{circle.person.pk}/record-life-goal/", sent)
    assert answer.status_code == 302
    (goal,) = queries.life_goals(circle.person.pk, by=circle.godelieve.viewer())
    assert goal.words.open() == CARDS
    assert goal.said_by_id == goal.recorded_by_id == circle.godelieve.member.pk
    assert goal.state == LifeGoal.State.WISH
    assert queries.life_goals(circle.person.pk, by=circle.jonas.viewer()) == []
    with pytest.raises(Missing):
        queries.life_goal(goal.pk, by=circle.katrien.viewer(), person_id=circle.person.pk)


def test_jonas_writes_down_what_she_said(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    client = client_of(circle.jonas)
    url = f"/people/{circle.person.pk}/record-life-goal/"
    assert client.get(url).status_code == 200
    client.post(url, {"words": CARDS, "said_by": str(circle.godelieve.member.pk), "visibility": "professionals"})
    (goal,) = queries.life_goals(circle.person.pk, by=circle.saskia.viewer())
    assert (goal.said_by_id, goal.recorded_by_id) == (circle.godelieve.member.pk, circle.jonas.member.pk)


def test_jonas_cannot_speak_for_katrien(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    sent = {"words": CARDS, "said_by": str(circle.katrien.member.pk), "visibility": "circle"}
    answer = client_of(circle.jonas).post(f"/people/{circle.person.pk}/record-life-goal/", sent)
    assert answer.status_code == 400
    assert queries.life_goals(circle.person.pk, by=circle.jonas.viewer()) == []


@pytest.mark.parametrize("who", ["omar", "rik"])
def test_who_is_no_member_cannot(circle_of_godelieve: Circle, who: str):
    circle = circle_of_godelieve
    persona = getattr(circle, who)
    assert client_of(persona).get(f"/people/{circle.person.pk}/record-life-goal/").status_code == 404
    with pytest.raises(Refused):
        changes.record_life_goal(
            by=persona.viewer(),
            person_id=circle.person.pk,
            words=CARDS,
            said_by=circle.godelieve.member,
            visibility=Visibility.CIRCLE,
        )
