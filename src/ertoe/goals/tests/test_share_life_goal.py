"""Sharing is per item and per member, and is withdrawn at once."""

import pytest

from ertoe.access.doors import Seen
from ertoe.access.errors import Missing, Refused, StaleEdit
from ertoe.access.facts import Visibility
from ertoe.goals import changes, queries
from ertoe.goals.tests.said import a_life_goal
from tests.personas import Circle, Persona, client_of


def reads(circle: Circle, goal: object, who: Persona) -> bool:
    try:
        queries.life_goal(goal.pk, by=who.viewer(), person_id=circle.person.pk)
    except Missing:
        return False
    return True


def test_she_names_katrien_and_takes_it_back(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle, visibility=Visibility.ONLY_ME)
    url = f"/people/{circle.person.pk}/goals/{goal.pk}/share-life-goal/"
    client = client_of(circle.godelieve)
    page = client.get(url).content.decode()
    assert "Katrien" in page
    assert "Rik" not in page

    named = {"visibility": "named", "named": [str(circle.katrien.member.pk)], "version": 1}
    assert client.post(url, named).status_code == 302
    assert reads(circle, goal, circle.katrien)
    assert not reads(circle, goal, circle.saskia)
    assert f'value="{circle.katrien.member.pk}"' in client.get(url).content.decode()

    assert client.post(url, {"visibility": "only_me", "version": 2}).status_code == 302
    assert not reads(circle, goal, circle.katrien)


@pytest.mark.parametrize(
    ("visibility", "readers"),
    [
        (Visibility.ONLY_ME, set()),
        (Visibility.PROFESSIONALS, {"saskia", "peeters"}),
        (Visibility.CIRCLE, {"saskia", "peeters", "katrien"}),
    ],
)
def test_each_word_means_who_reads_it(circle_of_godelieve: Circle, visibility: Visibility, readers: set[str]):
    circle = circle_of_godelieve
    goal = a_life_goal(circle, visibility=Visibility.ONLY_ME)
    changes.share_life_goal(by=circle.godelieve.viewer(), goal=goal, visibility=visibility, named=[])
    asked = ("saskia", "peeters", "katrien", "rik", "omar")
    assert {who for who in asked if reads(circle, goal, getattr(circle, who))} == readers


def test_a_helper_cannot_be_named(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    url = f"/people/{circle.person.pk}/goals/{goal.pk}/share-life-goal/"
    sent = {"visibility": "named", "named": [str(circle.rik.member.pk)], "version": 1}
    assert client_of(circle.godelieve).post(url, sent).status_code == 400


def test_a_choice_made_on_an_older_version_is_asked_again(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    changes.share_life_goal(
        by=circle.godelieve.viewer(), goal=goal, visibility=Visibility.PROFESSIONALS, named=[], seen=Seen(version=1)
    )
    url = f"/people/{circle.person.pk}/goals/{goal.pk}/share-life-goal/"
    answer = client_of(circle.jonas).post(url, {"visibility": "circle", "version": 1})
    assert answer.status_code == 409
    assert "kies opnieuw" in answer.content.decode()
    assert not reads(circle, goal, circle.katrien)
    with pytest.raises(StaleEdit):
        changes.share_life_goal(
            by=circle.jonas.viewer(), goal=goal, visibility=Visibility.CIRCLE, named=[], seen=Seen(version=1)
        )
    assert client_of(circle.godelieve).post(url, {"visibility": "circle", "version": 2}).status_code == 302


def test_who_only_reads_it_cannot_share_it(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    url = f"/people/{circle.person.pk}/goals/{goal.pk}/share-life-goal/"
    for who in (circle.saskia, circle.katrien, circle.rik, circle.omar):
        assert client_of(who).get(url).status_code == 404
        with pytest.raises(Refused):
            changes.share_life_goal(by=who.viewer(), goal=goal, visibility=Visibility.CIRCLE, named=[])
