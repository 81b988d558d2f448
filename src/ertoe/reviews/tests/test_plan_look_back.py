from datetime import timedelta

import pytest

from ertoe.access.doors import Seen
from ertoe.access.errors import Refused, StaleEdit
from ertoe.foundation.clock import now, pretend, today
from ertoe.foundation.ids import uuid7
from ertoe.reviews import changes, queries
from ertoe.reviews.days import DayTooEarlyOrFar
from ertoe.reviews.tests.godelieve import in_six_weeks, page, planned
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def test_jonas_and_godelieve_choose_a_day(circle_of_godelieve):
    circle = circle_of_godelieve
    client = client_of(circle.jonas)
    url = page(circle, "plan-look-back")
    assert in_six_weeks().isoformat() in client.get(url).content.decode()
    sent = {"planned_on": in_six_weeks().isoformat(), "held_by": circle.jonas.member.pk}
    assert client.post(url, sent).status_code == 302
    review = queries.planned_look_back(circle.person.pk, by=circle.godelieve.viewer())
    assert (review.planned_on, review.holder_id) == (in_six_weeks(), circle.jonas.member.pk)


def test_planning_again_moves_the_one_day(circle_of_godelieve):
    circle = circle_of_godelieve
    first = planned(circle)
    second = planned(circle, today() + timedelta(days=1), circle.godelieve.member)
    assert (second.pk, second.version) == (first.pk, 2)


def test_once_the_day_has_come_the_form_suggests_a_new_one(circle_of_godelieve):
    circle = circle_of_godelieve
    planned(circle)
    with pretend(now() + timedelta(weeks=6)):
        for verb in ("plan-look-back", "make-smallest-plan"):
            text = client_of(circle.jonas).get(page(circle, verb)).content.decode()
            assert f'value="{in_six_weeks().isoformat()}"' in text


@pytest.mark.parametrize("days", [-1, 0, 367])
def test_a_day_that_is_past_or_too_far_plans_nothing(circle_of_godelieve, days):
    circle = circle_of_godelieve
    day = today() + timedelta(days=days)
    sent = {"planned_on": day.isoformat(), "held_by": circle.jonas.member.pk}
    response = client_of(circle.jonas).post(page(circle, "plan-look-back"), sent)
    assert response.status_code == 400
    assert "vanaf morgen" in response.content.decode()
    with pytest.raises(DayTooEarlyOrFar):
        planned(circle, day)
    assert queries.planned_look_back(circle.person.pk, by=circle.jonas.viewer()) is None


def test_two_who_plan_at_once_see_each_other(circle_of_godelieve):
    circle = circle_of_godelieve
    planned(circle)
    for version in (0, 7):
        with pytest.raises(StaleEdit):
            changes.plan_look_back(
                by=circle.peeters.viewer(),
                person_id=circle.person.pk,
                planned_on=today() + timedelta(days=3),
                holder=circle.peeters.member,
                seen=Seen(version=version),
            )
    assert queries.planned_look_back(circle.person.pk, by=circle.jonas.viewer()).planned_on == in_six_weeks()


def test_sending_twice_plans_once(circle_of_godelieve):
    circle = circle_of_godelieve
    client = client_of(circle.jonas)
    sent = {
        "planned_on": in_six_weeks().isoformat(), "held_by": circle.jonas.member.pk, "operation": str(uuid7()),
    }  # fmt: skip
    answers = [client.post(page(circle, "plan-look-back"), sent) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert answers[0].url == answers[1].url
    assert queries.planned_look_back(circle.person.pk, by=circle.jonas.viewer()).version == 1


@pytest.mark.parametrize("name", ["rik", "omar"])
def test_the_helper_and_the_stranger_plan_nothing(circle_of_godelieve, name):
    circle = circle_of_godelieve
    persona = circle.everybody[name]
    assert client_of(persona).get(page(circle, "plan-look-back")).status_code == 404
    with pytest.raises(Refused):
        changes.plan_look_back(
            by=persona.viewer(),
            person_id=circle.person.pk,
            planned_on=in_six_weeks(),
            holder=circle.jonas.member,
        )
