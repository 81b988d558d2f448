import pytest

from ertoe.access.facts import Visibility
from ertoe.goals.changes import record_life_goal
from ertoe.messages import changes
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def write(circle, persona, words: str, visibility=Visibility.CIRCLE, **more):
    return changes.write_message(
        by=persona.viewer(),
        person_id=circle.person.pk,
        words=words,
        said_by=persona.member,
        visibility=visibility,
        **more,
    )


def text_for(circle, persona, query: str = "") -> str:
    return client_of(persona).get(f"/people/{circle.person.pk}/messages/{query}").content.decode()


def test_the_newest_stands_first_and_the_handover_can_stand_alone(circle_of_godelieve):
    circle = circle_of_godelieve
    write(circle, circle.jonas, "Pleister vervangen")
    write(circle, circle.katrien, "Mama slaapt slecht", is_for_handover=True)
    text = text_for(circle, circle.godelieve)
    assert text.index("Mama slaapt slecht") < text.index("Pleister vervangen")
    assert "Pleister" not in text_for(circle, circle.godelieve, "?handover=1")


def test_the_words_of_a_goal_one_may_not_read_stay_away(circle_of_godelieve):
    circle = circle_of_godelieve
    private = record_life_goal(
        by=circle.godelieve.viewer(),
        person_id=circle.person.pk,
        words="Niemand tot last zijn",
        said_by=circle.godelieve.member,
        visibility=Visibility.ONLY_ME,
    )
    write(circle, circle.godelieve, "Wil u eens bellen?", life_goal=private)
    assert "tot last" in text_for(circle, circle.godelieve)
    text = text_for(circle, circle.jonas)
    assert "Wil u eens bellen?" in text
    assert "tot last" not in text
