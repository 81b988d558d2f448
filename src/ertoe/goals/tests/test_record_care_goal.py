"""A care goal: for a life goal, or standing alone."""

from datetime import date

import pytest

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.foundation.ids import uuid7
from ertoe.goals import changes, queries
from ertoe.goals.models import CareGoal
from ertoe.goals.tests.said import a_life_goal
from tests.personas import Circle, client_of

WORDS = "Een kaartavond uitzitten zonder buiten adem te zijn"


def test_jonas_records_a_care_goal_that_serves_her_life_goal(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    life_goal = a_life_goal(circle)
    client = client_of(circle.jonas)
    url = f"/people/{circle.person.pk}/record-care-goal/?life_goal={life_goal.pk}"

    page = client.get(url)
    assert page.status_code == 200
    assert "Naar de kaartclub op dinsdag" in page.content.decode()
    sent = {
        "words": WORDS,
        "target_on": "2027-06-01",
        "said_by": str(circle.godelieve.member.pk),
        "visibility": "professionals",
    }
    answer = client.post(url, sent)

    assert answer.status_code == 302
    assert answer.url == f"/people/{circle.person.pk}/goals/{life_goal.pk}/"
    (goal,) = queries.care_goals_of(life_goal, by=circle.saskia.viewer())
    assert goal.words.open() == WORDS
    assert goal.target_on == date(2027, 6, 1)
    assert goal.whose == CareGoal.Whose.PERSON
    assert goal.state == CareGoal.State.PROPOSED


def test_a_care_goal_of_a_professional_says_so(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = changes.record_care_goal(
        by=circle.saskia.viewer(),
        person_id=circle.person.pk,
        words="De knie sterker maken",
        said_by=circle.saskia.member,
        visibility=Visibility.PROFESSIONALS,
    )
    assert goal.whose == CareGoal.Whose.PROFESSIONAL
    assert queries.life_goals_of(goal, by=circle.saskia.viewer()) == []


def test_what_she_writes_alone_is_hers_alone(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    client = client_of(circle.godelieve)
    url = f"/people/{circle.person.pk}/record-care-goal/"
    assert 'value="only_me"' in client.get(url).content.decode()
    answer = client.post(url, {"words": WORDS, "visibility": "only_me"})
    assert client.get(answer.url).status_code == 200
    assert client_of(circle.jonas).get(answer.url).status_code == 404


@pytest.mark.parametrize(
    "sent",
    [
        {"words": "", "visibility": "professionals"},
        {"words": "x" * 5000, "visibility": "professionals"},
        {"words": WORDS, "visibility": "everybody"},
        {"words": WORDS, "visibility": "professionals", "target_on": "morgen"},
        {"words": WORDS, "visibility": "professionals", "said_by": "nobody"},
    ],
)
def test_bad_input_is_said_back_and_changes_nothing(circle_of_godelieve: Circle, sent: dict[str, str]):
    circle = circle_of_godelieve
    sent = {"said_by": str(circle.godelieve.member.pk), **sent}
    answer = client_of(circle.jonas).post(f"/people/{circle.person.pk}/record-care-goal/", sent)
    assert answer.status_code == 400
    assert "Er klopt nog iets niet" in answer.content.decode()


@pytest.mark.parametrize("life_goal", ["", "not-an-id", "019a0000-0000-7000-8000-000000000000"])
def test_a_life_goal_that_is_not_there_is_missing(circle_of_godelieve: Circle, life_goal: str):
    circle = circle_of_godelieve
    url = f"/people/{circle.person.pk}/record-care-goal/?life_goal={life_goal}"
    assert client_of(circle.jonas).get(url).status_code == (404 if life_goal else 200)


def test_sent_twice_is_recorded_once(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    life_goal = a_life_goal(circle)
    url = f"/people/{circle.person.pk}/record-care-goal/?life_goal={life_goal.pk}"
    sent = {
        "words": WORDS,
        "said_by": str(circle.jonas.member.pk),
        "visibility": "professionals",
        "operation": str(uuid7()),
    }
    client = client_of(circle.jonas)
    first, second = client.post(url, sent), client.post(url, sent)
    assert first.url == second.url
    assert len(queries.care_goals_of(life_goal, by=circle.jonas.viewer())) == 1
    assert client.post(url, sent | {"words": "iets anders"}).status_code == 409


def test_omar_and_rik_cannot(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    for who in (circle.omar, circle.rik):
        assert client_of(who).get(f"/people/{circle.person.pk}/record-care-goal/").status_code == 404
        with pytest.raises(Refused):
            changes.record_care_goal(
                by=who.viewer(),
                person_id=circle.person.pk,
                words=WORDS,
                said_by=circle.godelieve.member,
                visibility=Visibility.CIRCLE,
            )
