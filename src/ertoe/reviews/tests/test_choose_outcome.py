import pytest

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.foundation.ids import uuid7
from ertoe.goals.models import LifeGoal
from ertoe.goals.queries import life_goal
from ertoe.reviews import changes, queries
from ertoe.reviews.models import Outcome
from ertoe.reviews.tests.godelieve import her_goal, page, planned
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def url(circle, review, goal) -> str:
    return page(circle, "reviews", review.pk, "goals", goal.pk, "choose-outcome")


def state_of(circle, goal) -> str:
    return life_goal(goal.pk, by=circle.godelieve.viewer(), person_id=circle.person.pk).state


def chosen(circle, review, goal) -> str:
    return queries.outcomes(review, goals=[goal], by=circle.godelieve.viewer())[goal.pk].choice


def test_one_tap_on_the_look_back_goes_on(circle_of_godelieve):
    circle = circle_of_godelieve
    goal, review = her_goal(circle), planned(circle)
    sent = {"choice": "go_on", "said_by": circle.godelieve.member.pk, "operation": str(uuid7())}
    client = client_of(circle.jonas)
    assert client.post(url(circle, review, goal), sent).status_code == 302
    assert client.post(url(circle, review, goal), sent).status_code == 302
    assert chosen(circle, review, goal) == "go_on"
    assert "Gekozen: Zo verder." in client.get(page(circle, "reviews", review.pk, "look-back")).content.decode()


def test_stopping_is_allowed_sets_the_goal_free_and_can_be_taken_back(circle_of_godelieve):
    circle = circle_of_godelieve
    goal, review = her_goal(circle), planned(circle)
    client = client_of(circle.godelieve)
    sent = {"choice": "let_go", "words": "Mijn vriendin is gestorven"}
    assert client.post(url(circle, review, goal), sent).status_code == 302
    assert state_of(circle, goal) == LifeGoal.State.LET_GO
    assert client.post(url(circle, review, goal), {"choice": "smaller_steps"}).status_code == 302
    assert state_of(circle, goal) == LifeGoal.State.IN_FOCUS
    assert chosen(circle, review, goal) == "smaller_steps"


def test_all_seven_stand_one_tap_deeper(circle_of_godelieve):
    circle = circle_of_godelieve
    goal, review = her_goal(circle), planned(circle)
    text = client_of(circle.godelieve).get(url(circle, review, goal)).content.decode()
    assert all(f'value="{choice}"' in text for choice in Outcome.Choice.values)


def test_jonas_does_not_let_go_what_is_hers(circle_of_godelieve):
    circle = circle_of_godelieve
    goal, review = her_goal(circle), planned(circle)
    sent = {"choice": "let_go", "said_by": circle.godelieve.member.pk}
    assert client_of(circle.jonas).post(url(circle, review, goal), sent).status_code == 400
    with pytest.raises(Refused):
        changes.choose_outcome(
            by=circle.jonas.viewer(),
            review=review,
            goal=goal,
            choice=Outcome.Choice.LET_GO,
            said_by=circle.godelieve.member,
        )
    assert state_of(circle, goal) == LifeGoal.State.IN_FOCUS
    assert queries.outcomes(review, goals=[goal], by=circle.jonas.viewer()) == {}


def test_a_goal_one_may_not_read_has_no_outcome_to_choose(circle_of_godelieve):
    circle = circle_of_godelieve
    goal, review = her_goal(circle, Visibility.ONLY_ME), planned(circle)
    for persona in (circle.jonas, circle.rik, circle.omar):
        assert client_of(persona).post(url(circle, review, goal), {"choice": "go_on"}).status_code == 404


def test_an_unknown_choice_changes_nothing(circle_of_godelieve):
    circle = circle_of_godelieve
    goal, review = her_goal(circle), planned(circle)
    assert client_of(circle.godelieve).post(url(circle, review, goal), {"choice": "give_up"}).status_code == 400
    assert queries.outcomes(review, goals=[goal], by=circle.godelieve.viewer()) == {}
