from datetime import timedelta

import pytest

from ertoe.access.doors import Seen
from ertoe.access.errors import AlreadyDone, Refused, StaleEdit
from ertoe.foundation.clock import now, pretend, today
from ertoe.reviews import changes, queries
from ertoe.reviews.tests.godelieve import in_six_weeks, page, planned
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def test_six_weeks_later_it_is_held_and_the_next_day_is_planned(circle_of_godelieve):
    circle = circle_of_godelieve
    review = planned(circle)
    with pretend(now() + timedelta(weeks=6)):
        client = client_of(circle.jonas)
        url = page(circle, "reviews", review.pk, "hold-look-back")
        assert client.get(url).status_code == 200
        sent = {"version": 1, "next_on": in_six_weeks().isoformat()}
        assert client.post(url, sent).status_code == 302
        held = queries.review(review.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
        assert held.held_on == today()
        assert queries.planned_look_back(circle.person.pk, by=circle.jonas.viewer()).planned_on == in_six_weeks()
        look_back = client.get(page(circle, "reviews", review.pk, "look-back")).content.decode()
        assert "keken we samen terug" in look_back


def test_the_voice_of_the_person_alone_is_enough(circle_of_godelieve):
    circle = circle_of_godelieve
    changes.hold_look_back(by=circle.godelieve.viewer(), review=planned(circle))
    assert queries.planned_look_back(circle.person.pk, by=circle.godelieve.viewer()) is None


def test_holding_it_twice_is_once_and_a_stale_page_is_a_conflict(circle_of_godelieve):
    circle = circle_of_godelieve
    review = planned(circle)
    changes.hold_look_back(by=circle.jonas.viewer(), review=review, seen=Seen(version=1))
    with pytest.raises(AlreadyDone):
        changes.hold_look_back(by=circle.jonas.viewer(), review=review)
    with pytest.raises(StaleEdit):
        changes.hold_look_back(by=circle.peeters.viewer(), review=review, seen=Seen(version=1))


def test_a_next_day_that_is_past_holds_nothing(circle_of_godelieve):
    circle = circle_of_godelieve
    review = planned(circle)
    sent = {"version": 1, "next_on": today().isoformat()}
    response = client_of(circle.jonas).post(page(circle, "reviews", review.pk, "hold-look-back"), sent)
    assert response.status_code == 400
    assert queries.planned_look_back(circle.person.pk, by=circle.jonas.viewer()).pk == review.pk


@pytest.mark.parametrize("name", ["rik", "omar"])
def test_the_helper_and_the_stranger_hold_nothing(circle_of_godelieve, name):
    circle = circle_of_godelieve
    review, persona = planned(circle), circle.everybody[name]
    response = client_of(persona).post(page(circle, "reviews", review.pk, "hold-look-back"), {"version": 1})
    assert response.status_code == 404
    with pytest.raises(Refused):
        changes.hold_look_back(by=persona.viewer(), review=review)
