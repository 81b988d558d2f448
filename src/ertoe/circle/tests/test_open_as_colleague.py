from datetime import UTC, datetime, timedelta

import pytest
from django.db.models import Q

from ertoe.access.decision import decide, scope
from ertoe.access.errors import Missing, Refused
from ertoe.access.facts import Facts
from ertoe.access.viewer import Role, Standing
from ertoe.audit.models import Event
from ertoe.circle import changes, queries
from ertoe.circle.models import Member
from ertoe.circle.permissions import OPEN_AS_COLLEAGUE
from ertoe.foundation.clock import now, pretend, today
from ertoe.people.models import Person
from tests.personas import (
    DEMO,
    LONG_AGO,
    Persona,
    a_person_called,
    an_account,
    an_organisation,
    client_of,
    works_at,
)  # fmt: skip

pytestmark = pytest.mark.django_db


@pytest.fixture
def team(circle_of_godelieve):
    """The nurses of De Brug who come by."""
    member = changes.invite_member(
        by=DEMO,
        person_id=circle_of_godelieve.person.pk,
        name="De verpleegkundigen van De Brug",
        role=Role.TEAM,
        organisation=an_organisation("De Brug"),
        discipline="nurse",
        from_on=LONG_AGO,
    )
    return changes.accept_invitation(by=DEMO, member=member)


@pytest.fixture
def els():
    """A nurse of De Brug who has no place in any circle."""
    account = an_account("Els")
    works_at(account, an_organisation("De Brug"), "nurse")
    return Persona("Els", account)


def url(circle) -> str:
    return f"/people/{circle.person.pk}/open-as-colleague/"


def open_file(circle, persona, reason: str = "round") -> Member:
    return changes.open_as_colleague(by=persona.viewer(), person_id=circle.person.pk, reason=reason)


def test_els_opens_the_file_under_her_own_name_for_today(circle_of_godelieve, team, els):
    circle = circle_of_godelieve
    client = client_of(els)
    assert "Godelieve Maes" in client.get(url(circle)).content.decode()
    assert client.post(url(circle), {"reason": "stand_in"}).status_code == 302
    membership = els.viewer().membership(circle.person.pk)
    assert (membership.standing, membership.via_team, membership.role) == (Standing.ACTIVE, True, Role.PROFESSIONAL)
    event = Event.objects.get(word="opened_as_colleague")
    assert event.account == els.account.pk
    assert ["reason", "stand_in"] in [list(thing) for thing in event.things]
    assert "Els" in client_of(circle.godelieve).get(f"/people/{circle.person.pk}/circle/").content.decode()


def test_tomorrow_it_is_closed_and_she_opens_it_anew_on_the_same_row(circle_of_godelieve, team, els):
    first = open_file(circle_of_godelieve, els)
    with pretend(now() + timedelta(days=1)):
        assert els.viewer().membership(circle_of_godelieve.person.pk).standing is Standing.ENDED
        assert [one.name for one in queries.people_via_team(by=els.viewer())] == ["Godelieve Maes"]
        again = open_file(circle_of_godelieve, els, "on_call")
        assert (again.pk, again.until_on) == (first.pk, today())
        assert els.viewer().membership(circle_of_godelieve.person.pk).standing is Standing.ACTIVE


def test_without_a_reason_nothing_opens(circle_of_godelieve, team, els):
    assert client_of(els).post(url(circle_of_godelieve), {"reason": "curious"}).status_code == 400
    assert els.viewer().membership(circle_of_godelieve.person.pk) is None


def test_who_was_refused_by_name_does_not_come_in_through_the_team(circle_of_godelieve, team, els):
    circle = circle_of_godelieve
    member = open_file(circle, els)
    changes.refuse_somebody(by=circle.godelieve.viewer(), member=member)
    assert queries.people_via_team(by=els.viewer()) == []
    assert client_of(els).get(url(circle)).status_code == 404
    with pytest.raises(Refused):
        open_file(circle, els)


def test_a_closed_team_an_ended_job_another_discipline_and_a_withdrawn_consent_open_nothing(
    circle_of_godelieve, team, els
):
    circle = circle_of_godelieve
    cook, former = an_account("Kok"), an_account("Vroeger")
    works_at(cook, team.organisation, "cook")
    works_at(former, team.organisation, "nurse", until_on=today() - timedelta(days=1))
    for account in (cook, former):
        assert queries.people_via_team(by=Persona("", account).viewer()) == []
    godelieve = circle.godelieve.viewer()
    changes.withdraw_consent(by=godelieve, person_id=circle.person.pk)
    with pytest.raises(Missing):
        queries.person_via_team(circle.person.pk, by=els.viewer())
    changes.give_consent(by=godelieve, person_id=circle.person.pk)
    changes.end_membership(by=godelieve, member=team, on=today())
    with pytest.raises(Refused):
        open_file(circle, els)


def test_a_member_in_her_own_right_keeps_her_own_place(circle_of_godelieve, team):
    circle = circle_of_godelieve
    assert queries.people_via_team(by=circle.jonas.viewer()) == []
    with pytest.raises(Refused):
        open_file(circle, circle.jonas)
    assert not circle.jonas.viewer().membership(circle.person.pk).via_team


def test_omar_gets_the_same_404_with_and_without_a_team(circle_of_godelieve, team):
    client = client_of(circle_of_godelieve.omar)
    missing = client.get(url(circle_of_godelieve).replace(str(circle_of_godelieve.person.pk), "x"))
    assert client.get(url(circle_of_godelieve)).content == missing.content
    with pytest.raises(Refused):
        open_file(circle_of_godelieve, circle_of_godelieve.omar)


def test_the_word_decides_for_one_as_it_scopes_many(circle_of_godelieve, team, els, the_door_is_open):
    other, _ = a_person_called("Roger", "Claes", None)
    for persona in (els, circle_of_godelieve.omar, circle_of_godelieve.jonas):
        viewer = persona.viewer()
        found = set(
            Person.objects.filter(scope(viewer, OPEN_AS_COLLEAGUE, "pk", has_drafts=False) & Q()).values_list(
                "pk", flat=True
            )
        )
        for person in (circle_of_godelieve.person, other):
            assert decide(viewer, OPEN_AS_COLLEAGUE, Facts(person=person.pk)) == (person.pk in found)


def test_the_morning_after_is_reckoned_in_brussels(circle_of_godelieve, team, els):
    with pretend(datetime(2026, 11, 20, 22, 30, tzinfo=UTC)):
        assert open_file(circle_of_godelieve, els).until_on == today()
    with pretend(datetime(2026, 11, 20, 23, 30, tzinfo=UTC)):
        assert els.viewer().membership(circle_of_godelieve.person.pk).standing is Standing.ENDED
