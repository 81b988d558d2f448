import pytest

from ertoe.access.facts import Visibility
from ertoe.foundation.ids import uuid7
from ertoe.goals.changes import set_attainment_levels
from ertoe.reviews import changes
from ertoe.reviews.side_by_side import differ, voices
from ertoe.reviews.tests.godelieve import CARDS, SIT, her_care_goal, her_goal, page, planned
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def says(circle, persona, goal, visibility=Visibility.CIRCLE, **more):
    return changes.say_how_it_goes(
        by=persona.viewer(), goal=goal, said_by=persona.member, visibility=visibility, **more
    )


def text_for(circle, persona, review) -> str:
    return client_of(persona).get(page(circle, "reviews", review.pk, "look-back")).content.decode()


def test_three_voices_stand_side_by_side_my_own_first(circle_of_godelieve):
    circle = circle_of_godelieve
    goal = her_goal(circle)
    care_goal, review = her_care_goal(circle, goal), planned(circle)
    ratings = [
        says(circle, circle.godelieve, goal, mark=7, words="Drie dinsdagen"),
        says(circle, circle.katrien, goal, mark=6, words="Ze is blij"),
        says(circle, circle.jonas, goal, mark=6),
    ]
    says(circle, circle.jonas, care_goal, mark=5)
    text = text_for(circle, circle.katrien, review)
    for words in (CARDS, SIT, "Drie dinsdagen", "Ze is blij", "7 van de 10", "5 van de 10"):
        assert words in text
    assert f'data-goal="{goal.pk}"' in text
    found = voices(ratings, mine=circle.katrien.member.pk, levels={})
    assert [one.who for one in found] == ["Katrien", "Godelieve", "Jonas"]
    assert not differ(found)


def test_a_difference_is_named_as_something_to_talk_about(circle_of_godelieve):
    circle = circle_of_godelieve
    goal, review = her_goal(circle), planned(circle)
    says(circle, circle.godelieve, goal, mark=8)
    says(circle, circle.katrien, goal, mark=4)
    text = text_for(circle, circle.godelieve, review)
    assert "iets om over te praten" in text
    assert "6 van de 10" not in text  # never an average


def test_the_newest_word_of_each_voice_counts(circle_of_godelieve):
    circle = circle_of_godelieve
    goal = her_goal(circle)
    ratings = [says(circle, circle.godelieve, goal, mark=3), says(circle, circle.godelieve, goal, mark=8)]
    assert [one.mark for one in voices(ratings, mine=None, levels={})] == [8]


def test_a_private_voice_and_a_private_goal_are_not_on_the_page_of_jonas(circle_of_godelieve):
    circle = circle_of_godelieve
    goal, review = her_goal(circle), planned(circle)
    her_goal(circle, Visibility.ONLY_ME, "Niemand tot last zijn")
    says(circle, circle.godelieve, goal, Visibility.ONLY_ME, mark=2, words="Eerlijk gezegd niet goed")
    text = text_for(circle, circle.jonas, review)
    assert CARDS in text
    assert "Eerlijk gezegd" not in text
    assert "tot last" not in text


def test_the_attainment_number_is_folded_away_and_only_for_professionals(circle_of_godelieve):
    circle = circle_of_godelieve
    goal = her_goal(circle)
    care_goal, review = her_care_goal(circle, goal), planned(circle)
    words = {-2: "nooit", -1: "een keer", 0: "twee keer", 1: "drie keer", 2: "elke week"}
    set_attainment_levels(by=circle.jonas.viewer(), goal=care_goal, start=-1, levels=words)
    says(circle, circle.jonas, care_goal, level=1)
    assert "Jonas: 60.0" in text_for(circle, circle.jonas, review)
    assert "drie keer" in text_for(circle, circle.godelieve, review)
    assert "+1" not in text_for(circle, circle.godelieve, review)
    assert "60.0" not in text_for(circle, circle.godelieve, review)


def test_with_nothing_to_look_back_on_the_page_is_kind(circle_of_godelieve):
    circle = circle_of_godelieve
    assert "Er is nog niets om op terug te kijken" in text_for(circle, circle.godelieve, planned(circle))


@pytest.mark.parametrize("name", ["rik", "omar"])
def test_the_helper_and_the_stranger_get_the_same_404(circle_of_godelieve, name):
    circle = circle_of_godelieve
    client = client_of(circle.everybody[name])
    there = client.get(page(circle, "reviews", planned(circle).pk, "look-back"))
    not_there = client.get(page(circle, "reviews", uuid7(), "look-back"))
    assert (there.status_code, there.content) == (404, not_there.content)
