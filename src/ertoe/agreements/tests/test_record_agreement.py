"""Who does what: for a care goal, for a life goal, or standing alone."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ertoe.access.errors import Missing, Refused
from ertoe.access.facts import Visibility
from ertoe.access.viewer import Role
from ertoe.agreements import changes, queries
from ertoe.agreements.days import days_of, mask_of
from ertoe.agreements.models import Agreement
from ertoe.agreements.tests.agreed import DRIVE, a_care_goal, a_life_goal, an_agreement
from ertoe.circle.changes import accept_invitation, end_membership, invite_member
from ertoe.foundation.clock import today
from ertoe.foundation.ids import uuid7
from tests.personas import DEMO, LONG_AGO, Circle, an_organisation, client_of


def sent_for(circle: Circle, who: str, **more: str) -> dict[str, str]:
    return {
        "words": DRIVE,
        "owner": str(getattr(circle, who).member.pk),
        "how_often": "elke dinsdag om half twee",
        "said_by": str(circle.godelieve.member.pk),
        "visibility": "professionals",
        **more,
    }


def test_jonas_writes_down_for_a_care_goal_who_drives(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    url = f"/people/{circle.person.pk}/record-agreement/?care_goal={goal.pk}"
    client = client_of(circle.jonas)
    assert goal.words.open() in client.get(url).content.decode()
    answer = client.post(url, sent_for(circle, "rik"))
    (agreement,) = queries.agreements(circle.person.pk, by=circle.saskia.viewer())
    assert answer.url == f"/people/{circle.person.pk}/agreements/{agreement.pk}/see-agreement/"
    assert agreement.owner.name.open() == "Rik"
    assert agreement.how_often.open() == "elke dinsdag om half twee"
    assert agreement.state == Agreement.State.PROPOSED
    page = client.get(answer.url).content.decode()
    assert goal.words.open() in page


def test_it_may_hang_on_a_life_goal_or_stand_alone(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_life_goal(circle)
    by = circle.jonas.viewer()
    hangs, alone = an_agreement(circle, circle.rik, life_goal=goal), an_agreement(circle, circle.rik, "Bellen")
    assert queries.goal_behind(hangs, by=by) == goal
    assert queries.goal_behind(alone, by=by) is None
    assert queries.agreements(circle.person.pk, by=by) == [hangs, alone]


@pytest.mark.parametrize(
    ("who", "state"), [("jonas", "accepted"), ("godelieve", "accepted"), ("rik", "proposed"), ("katrien", "proposed")]
)
def test_who_says_it_oneself_has_accepted_and_others_are_asked(circle_of_godelieve: Circle, who: str, state: str):
    circle = circle_of_godelieve
    assert an_agreement(circle, getattr(circle, who)).state == state


def test_only_who_is_in_the_circle_today_can_do_it(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    brug = an_organisation("De Brug")
    team = invite_member(by=DEMO, person_id=circle.person.pk, name="Team De Brug", role=Role.TEAM, organisation=brug)
    accept_invitation(by=DEMO, member=team)
    saskia = circle.saskia.member
    end_membership(by=circle.godelieve.viewer(), member=saskia, on=LONG_AGO)
    url = f"/people/{circle.person.pk}/record-agreement/"
    client = client_of(circle.jonas)
    page = client.get(url).content.decode()
    assert "Rik" in page
    assert "Team De Brug" not in page
    assert f'value="{saskia.pk}"' not in page
    assert client.post(url, sent_for(circle, "saskia")).status_code == 400


@pytest.mark.parametrize(
    "wrong",
    [
        {"words": ""},
        {"owner": ""},
        {"owner": "nobody"},
        {"how_often": "x" * 201},
        {"until_on": str(today() - timedelta(days=1))},
        {"until_on": "ooit"},
        {"visibility": "named"},
    ],
    ids=str,
)
def test_bad_input_is_said_back_and_changes_nothing(circle_of_godelieve: Circle, wrong: dict[str, str]):
    circle = circle_of_godelieve
    answer = client_of(circle.jonas).post(
        f"/people/{circle.person.pk}/record-agreement/", sent_for(circle, "rik", **wrong)
    )
    assert answer.status_code == 400
    assert "Er klopt nog iets niet" in answer.content.decode()
    assert queries.agreements(circle.person.pk, by=circle.jonas.viewer()) == []


def test_sent_twice_is_agreed_once(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    url = f"/people/{circle.person.pk}/record-agreement/"
    sent = sent_for(circle, "rik", operation=str(uuid7()))
    client = client_of(circle.jonas)
    assert client.post(url, sent).url == client.post(url, sent).url
    assert len(queries.agreements(circle.person.pk, by=circle.jonas.viewer())) == 1


def test_a_goal_one_may_not_read_is_missing(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    hers = a_life_goal(circle, visibility=Visibility.ONLY_ME)
    for goal in (hers.pk, "no-id"):
        url = f"/people/{circle.person.pk}/record-agreement/?life_goal={goal}"
        assert client_of(circle.jonas).get(url).status_code == 404


def test_omar_and_rik_cannot(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    for who in (circle.omar, circle.rik):
        assert client_of(who).get(f"/people/{circle.person.pk}/record-agreement/").status_code == 404
        with pytest.raises(Refused):
            changes.record_agreement(
                by=who.viewer(),
                person_id=circle.person.pk,
                words=DRIVE,
                owner=circle.rik.member,
                said_by=circle.godelieve.member,
                visibility=Visibility.CIRCLE,
            )


def test_what_is_hers_alone_is_read_by_nobody_but_who_is_to_do_it(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = changes.record_agreement(
        by=circle.godelieve.viewer(),
        person_id=circle.person.pk,
        words=DRIVE,
        owner=circle.katrien.member,
        said_by=circle.godelieve.member,
        visibility=Visibility.ONLY_ME,
    )
    assert queries.agreement(agreement.pk, by=circle.katrien.viewer(), person_id=circle.person.pk) == agreement
    for who in (circle.jonas, circle.rik, circle.omar):
        with pytest.raises(Missing):
            queries.agreement(agreement.pk, by=who.viewer(), person_id=circle.person.pk)


def test_it_may_have_days_and_about_an_hour(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    client = client_of(circle.jonas)
    url = f"/people/{circle.person.pk}/record-agreement/"
    sent = sent_for(circle, "rik") | {"days": ["2", "5"], "at_about": "13:30"}
    page = client.get(client.post(url, sent).url).content.decode()
    assert "Op dinsdag en vrijdag, om 13:30." in page
    (agreement,) = queries.agreements(circle.person.pk, by=circle.jonas.viewer())
    assert days_of(agreement.weekdays) == (2, 5)


@pytest.mark.parametrize("fault", [{"days": ["8"]}, {"days": ["x"]}, {"at_about": "25:00"}])
def test_no_other_days_or_hours_than_there_are(circle_of_godelieve: Circle, fault: dict[str, object]):
    circle = circle_of_godelieve
    url = f"/people/{circle.person.pk}/record-agreement/"
    assert client_of(circle.jonas).post(url, sent_for(circle, "rik") | fault).status_code == 400


@given(st.sets(st.integers(1, 7)))
def test_days_come_back_as_they_went_in(days: set[int]):
    assert days_of(mask_of(days)) == tuple(sorted(days))
