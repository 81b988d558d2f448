import pytest

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.foundation.ids import uuid7
from ertoe.goals.changes import set_attainment_levels
from ertoe.reviews import changes, queries
from ertoe.reviews.models import Rating
from ertoe.reviews.tests.godelieve import her_care_goal, her_goal, page, planned
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def url(circle, goal) -> str:
    return page(circle, "goals", goal.pk, "say-how-it-goes")


def ratings(circle) -> list[Rating]:
    return queries.ratings(circle.person.pk, by=circle.godelieve.viewer())


def test_godelieve_gives_a_mark_in_her_own_voice(circle_of_godelieve):
    circle = circle_of_godelieve
    goal, review = her_goal(circle), planned(circle)
    client = client_of(circle.godelieve)
    assert client.get(url(circle, goal)).status_code == 200
    sent = {"mark": "6", "wished": "8", "words": "Twee keer geweest", "visibility": "circle"}
    assert client.post(url(circle, goal), sent).status_code == 302
    [rating] = ratings(circle)
    assert (rating.voice, rating.mark, rating.wished, rating.review_id) == ("person", 6, 8, review.pk)
    assert rating.words.open() == "Twee keer geweest"


def test_katrien_and_jonas_each_speak_in_their_own_voice_and_jonas_writes_for_her(circle_of_godelieve):
    circle = circle_of_godelieve
    goal = her_goal(circle)
    for persona, said_by in (
        (circle.katrien, circle.katrien),
        (circle.jonas, circle.jonas),
        (circle.jonas, circle.godelieve),
    ):
        sent = {"mark": "5", "said_by": said_by.member.pk, "visibility": "circle"}
        assert client_of(persona).post(url(circle, goal), sent).status_code == 302
    assert [one.voice for one in ratings(circle)] == ["carer", "professional", "person"]


def test_jonas_does_not_speak_for_katrien(circle_of_godelieve):
    circle = circle_of_godelieve
    sent = {"mark": "5", "said_by": circle.katrien.member.pk, "visibility": "circle"}
    assert client_of(circle.jonas).post(url(circle, her_goal(circle)), sent).status_code == 400
    assert ratings(circle) == []


def test_a_goal_with_five_levels_asks_for_a_level_in_its_own_words(circle_of_godelieve):
    circle = circle_of_godelieve
    goal = her_care_goal(circle, her_goal(circle))
    words = {-2: "geen enkele keer", -1: "een keer", 0: "twee keer", 1: "drie keer", 2: "elke week"}
    set_attainment_levels(by=circle.jonas.viewer(), goal=goal, start=-1, levels=words)
    client = client_of(circle.jonas)
    text = client.get(url(circle, goal)).content.decode()
    assert "drie keer" in text
    assert 'name="mark"' not in text
    sent = {"level": "1", "said_by": circle.godelieve.member.pk, "visibility": "circle"}
    assert client.post(url(circle, goal), sent | {"level": "3"}).status_code == 400
    assert client.post(url(circle, goal), sent).status_code == 302
    [rating] = ratings(circle)
    assert (rating.level, rating.mark) == (1, None)


def test_a_story_alone_is_enough_and_nothing_at_all_is_not(circle_of_godelieve):
    circle = circle_of_godelieve
    goal = her_goal(circle)
    client = client_of(circle.godelieve)
    response = client.post(url(circle, goal), {"visibility": "circle"})
    assert response.status_code == 400
    assert "vertel het in een paar woorden" in response.content.decode()
    assert client.post(url(circle, goal), {"words": "Ik heb genoten", "visibility": "circle"}).status_code == 302
    assert [one.mark for one in ratings(circle)] == [None]


@pytest.mark.parametrize("mark", ["11", "-1", "veel"])
def test_a_mark_that_is_none_is_refused(circle_of_godelieve, mark):
    circle = circle_of_godelieve
    sent = {"mark": mark, "visibility": "circle"}
    assert client_of(circle.godelieve).post(url(circle, her_goal(circle)), sent).status_code == 400
    assert ratings(circle) == []


def test_sending_twice_is_one_voice(circle_of_godelieve):
    circle = circle_of_godelieve
    goal = her_goal(circle)
    sent = {"mark": "6", "visibility": "circle", "operation": str(uuid7())}
    client = client_of(circle.godelieve)
    assert [client.post(url(circle, goal), sent).status_code for _ in range(2)] == [302, 302]
    assert len(ratings(circle)) == 1


def test_who_may_not_read_the_goal_gives_it_no_mark(circle_of_godelieve):
    circle = circle_of_godelieve
    private = her_goal(circle, Visibility.ONLY_ME)
    for persona in (circle.jonas, circle.katrien, circle.rik, circle.omar):
        assert client_of(persona).get(url(circle, private)).status_code == 404
    with pytest.raises(Refused):
        changes.say_how_it_goes(
            by=circle.jonas.viewer(), goal=private, said_by=circle.jonas.member, visibility=Visibility.CIRCLE, mark=1
        )


def test_a_voice_kept_private_is_read_by_nobody_else(circle_of_godelieve):
    circle = circle_of_godelieve
    sent = {"mark": "2", "visibility": "only_me"}
    client_of(circle.godelieve).post(url(circle, her_goal(circle)), sent)
    assert len(ratings(circle)) == 1
    assert queries.ratings(circle.person.pk, by=circle.jonas.viewer()) == []
