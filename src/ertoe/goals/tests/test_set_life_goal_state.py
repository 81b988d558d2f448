"""Three choices, and seven for who wants to be more precise. Letting go is no failure."""

import pytest

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.goals import changes, queries
from ertoe.goals.models import LifeGoal
from ertoe.goals.tests.said import a_life_goal
from tests.personas import Circle, client_of


@pytest.mark.parametrize(
    ("sent", "state"),
    [
        ({"state": "in_focus"}, LifeGoal.State.IN_FOCUS),
        ({"state": "not_now"}, LifeGoal.State.NOT_NOW),
        ({"state": "done", "precisely": "let_go", "why": "Het is goed zo"}, LifeGoal.State.LET_GO),
        ({"precisely": "in_doubt"}, LifeGoal.State.IN_DOUBT),
    ],
)
def test_she_says_how_it_stands(circle_of_godelieve: Circle, sent: dict[str, str], state: LifeGoal.State):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    url = f"/people/{circle.person.pk}/goals/{goal.pk}/set-life-goal-state/"
    client = client_of(circle.godelieve)
    assert client.get(url).status_code == 200
    assert client.post(url, sent).status_code == 302
    kept = queries.life_goal(goal.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert kept.state == state


def test_every_state_before_stays_readable(circle_of_godelieve: Circle, the_door_is_open: None):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    for state in (LifeGoal.State.IN_FOCUS, LifeGoal.State.NOT_NOW):
        changes.set_life_goal_state(
            by=circle.jonas.viewer(), goal=goal, state=state, said_by=circle.godelieve.member, words="Na de winter"
        )
    assert [row.state for row in goal.states.order_by("seq")] == ["wish", "in_focus", "not_now"]


@pytest.mark.parametrize("sent", [{"state": "done"}, {"state": "gone"}, {"why": "zomaar"}])
def test_an_unclear_choice_is_asked_again(circle_of_godelieve: Circle, sent: dict[str, str]):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    url = f"/people/{circle.person.pk}/goals/{goal.pk}/set-life-goal-state/"
    assert client_of(circle.godelieve).post(url, sent).status_code == 400
    kept = queries.life_goal(goal.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert kept.state == LifeGoal.State.WISH


def test_who_only_reads_it_cannot(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle, visibility=Visibility.CIRCLE)
    for who in (circle.katrien, circle.saskia, circle.rik, circle.omar):
        url = f"/people/{circle.person.pk}/goals/{goal.pk}/set-life-goal-state/"
        assert client_of(who).get(url).status_code == 404
        with pytest.raises(Refused):
            changes.set_life_goal_state(
                by=who.viewer(), goal=goal, state=LifeGoal.State.LET_GO, said_by=circle.godelieve.member
            )
