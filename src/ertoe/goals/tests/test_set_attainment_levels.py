"""Five levels in own words, with where the start sits."""

import pytest

from ertoe.access.errors import Refused
from ertoe.goals import changes, queries
from ertoe.goals.models import CareGoal
from ertoe.goals.tests.said import a_care_goal
from tests.personas import Circle, client_of

WORDS = {
    "much_more": "elke week",
    "more": "drie keer in de maand",
    "as_hoped": "twee keer in de maand",
    "less": "één keer in de maand",
    "much_less": "niet één keer in een maand",
}


def test_jonas_and_godelieve_put_words_to_the_five_levels(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    place = f"/people/{circle.person.pk}/care-goals/{goal.pk}/"
    client = client_of(circle.jonas)
    assert client.get(place + "set-attainment-levels/").status_code == 200
    sent = WORDS | {"attainment_start": "-1", "version": "1"}
    assert client.post(place + "set-attainment-levels/", sent).status_code == 302
    kept = queries.care_goal(goal.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert (kept.progress, kept.attainment_start) == (CareGoal.Progress.ATTAINMENT, -1)
    levels = queries.levels_of(kept, by=circle.godelieve.viewer())
    assert levels == dict(zip((2, 1, 0, -1, -2), WORDS.values(), strict=True))
    page = client.get(place + "see-care-goal/").content.decode()
    assert all(words in page for words in WORDS.values())


def test_a_second_editor_sees_the_levels_of_both(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/set-attainment-levels/"
    sent = WORDS | {"attainment_start": "-1", "version": "1"}
    assert client_of(circle.jonas).post(url, sent).status_code == 302
    answer = client_of(circle.saskia).post(url, sent | {"more": "bijna elke week"})
    assert answer.status_code == 409
    assert "bijna elke week" in answer.content.decode()
    assert "drie keer in de maand" in answer.content.decode()
    kept = queries.care_goal(goal.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert queries.levels_of(kept, by=circle.jonas.viewer())[1] == "drie keer in de maand"


@pytest.mark.parametrize("wrong", [{"more": ""}, {"attainment_start": "0"}, {"attainment_start": ""}])
def test_a_level_without_words_or_a_start_elsewhere_is_asked_again(circle_of_godelieve: Circle, wrong: dict[str, str]):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/set-attainment-levels/"
    sent = WORDS | {"attainment_start": "-1", "version": "1"} | wrong
    assert client_of(circle.jonas).post(url, sent).status_code == 400
    assert queries.levels_of(goal, by=circle.jonas.viewer()) == {}


def test_who_cannot_read_it_cannot(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    for who in (circle.katrien, circle.rik, circle.omar):
        url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/set-attainment-levels/"
        assert client_of(who).get(url).status_code == 404
        with pytest.raises(Refused):
            changes.set_attainment_levels(by=who.viewer(), goal=goal, start=-1, levels={0: "x"})
