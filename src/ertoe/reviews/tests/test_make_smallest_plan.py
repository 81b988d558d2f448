import re
from datetime import timedelta

import pytest

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.agreements.queries import agreements
from ertoe.foundation.clock import today
from ertoe.foundation.ids import uuid7
from ertoe.goals.models import LifeGoal
from ertoe.goals.queries import life_goals
from ertoe.reviews import changes, queries
from ertoe.reviews.days import DayTooEarlyOrFar
from ertoe.reviews.tests.godelieve import CARDS, in_six_weeks, page
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def sent(circle, **other) -> dict:
    return {
        "words": CARDS,
        "agreement": "Rik rijdt haar om twee uur",
        "owner": circle.rik.member.pk,
        "planned_on": in_six_weeks().isoformat(),
        "visibility": "professionals",
    } | other


def test_dokter_peeters_makes_a_whole_plan_in_five_fields(circle_of_godelieve):
    circle = circle_of_godelieve
    client, url = client_of(circle.peeters), page(circle, "make-smallest-plan")
    names = set(re.findall(r'<(?:input|textarea|select)[^>]* name="(\w+)"', client.get(url).content.decode()))
    assert names - {"csrfmiddlewaretoken", "operation", "version"} == set(sent(circle))
    assert client.post(url, sent(circle)).status_code == 302
    by = circle.peeters.viewer()
    [goal] = life_goals(circle.person.pk, by=by)
    [agreement] = agreements(circle.person.pk, by=by)
    assert (goal.words.open(), goal.state) == (CARDS, LifeGoal.State.IN_FOCUS)
    assert (goal.said_by_id, goal.recorded_by_id) == (circle.godelieve.member.pk, circle.peeters.member.pk)
    assert agreement.owner_id == circle.rik.member.pk
    assert queries.planned_look_back(circle.person.pk, by=by).planned_on == in_six_weeks()


def test_godelieve_makes_it_herself_and_keeps_it_to_herself_unless_she_says_so(circle_of_godelieve):
    circle = circle_of_godelieve
    response = client_of(circle.godelieve).get(page(circle, "make-smallest-plan"))
    assert re.search(r'value="only_me"[^>]* checked', response.content.decode())
    client_of(circle.godelieve).post(page(circle, "make-smallest-plan"), sent(circle, visibility="only_me"))
    assert len(life_goals(circle.person.pk, by=circle.godelieve.viewer())) == 1
    assert life_goals(circle.person.pk, by=circle.peeters.viewer()) == []


def test_sending_twice_makes_one_plan(circle_of_godelieve):
    circle = circle_of_godelieve
    client, body = client_of(circle.peeters), sent(circle, operation=str(uuid7()))
    assert [client.post(page(circle, "make-smallest-plan"), body).status_code for _ in range(2)] == [302, 302]
    assert len(life_goals(circle.person.pk, by=circle.peeters.viewer())) == 1


@pytest.mark.parametrize(
    "wrong",
    [{"words": ""}, {"agreement": ""}, {"owner": str(uuid7())}, {"planned_on": "gisteren"}, {"visibility": "x"}],
)
def test_a_form_that_is_not_whole_keeps_nothing_and_says_what_is_missing(circle_of_godelieve, wrong):
    circle = circle_of_godelieve
    response = client_of(circle.peeters).post(page(circle, "make-smallest-plan"), sent(circle, **wrong))
    assert response.status_code == 400
    assert "trouble-summary" in response.content.decode()
    assert life_goals(circle.person.pk, by=circle.peeters.viewer()) == []


def plan(circle, persona, **other):
    return changes.make_smallest_plan(
        **{
            "by": persona.viewer(),
            "person_id": circle.person.pk,
            "words": CARDS,
            "agreement": "Rik rijdt",
            "owner": circle.rik.member,
            "planned_on": in_six_weeks(),
            "said_by": circle.godelieve.member,
            "visibility": Visibility.PROFESSIONALS,
            "holder": circle.peeters.member,
        }
        | other
    )


def test_the_three_stand_together_or_none_does(circle_of_godelieve):
    circle = circle_of_godelieve
    with pytest.raises(DayTooEarlyOrFar):
        plan(circle, circle.peeters, planned_on=today() - timedelta(days=1))
    assert life_goals(circle.person.pk, by=circle.peeters.viewer()) == []
    assert agreements(circle.person.pk, by=circle.peeters.viewer()) == []


@pytest.mark.parametrize("name", ["rik", "omar"])
def test_the_helper_and_the_stranger_make_no_plan(circle_of_godelieve, name):
    circle = circle_of_godelieve
    persona = circle.everybody[name]
    assert client_of(persona).post(page(circle, "make-smallest-plan"), sent(circle)).status_code == 404
    with pytest.raises(Refused):
        plan(circle, persona)
