"""From what stands out to who does what, and what became of it."""

from datetime import timedelta

import pytest

from ertoe.access.errors import Refused
from ertoe.foundation.clock import today
from ertoe.implementation import changes, queries
from tests.personas import client_of

CELL = "adoption.context"


@pytest.fixture
def action(team):
    return changes.add_action(
        by=team.lead.viewer(), organisation=team.organisation, cell=CELL, words="Een langer bezoek", owner="Jonas",
        review_on=today() - timedelta(1),
    )  # fmt: skip


def test_an_idea_is_taken_over_and_becomes_an_action_with_an_owner(team):
    lead = client_of(team.lead)
    page = lead.get(f"{team.url}add-action/?question={CELL}.doubt_said").content.decode()
    assert "Wat men weet:" in page
    assert "Let op:" in page
    url = f"{team.url}add-action/?cell={CELL}&idea={CELL}.long_visit"
    assert "Plan per week één langer bezoek" in lead.get(url).content.decode()
    sent = {"cell": CELL, "idea": f"{CELL}.long_visit", "words": "Elke dinsdag een lang bezoek", "owner": "Jonas"}
    assert lead.post(url, sent).url == team.url + "plan-board/"
    page = client_of(team.jonas).get(team.url + "plan-board/").content.decode()
    assert "Elke dinsdag een lang bezoek" in page
    assert "Terugkijken" not in page  # that is for the lead


def test_an_action_stays_until_it_is_done(team, action):
    lead = client_of(team.lead)
    assert "Tijd om terug te kijken" in lead.get(team.url + "plan-board/").content.decode()
    assert "samen terugkijkt" in lead.get(team.url).content.decode()
    url = f"{team.url}actions/{action.pk}/review-action/"
    later = today() + timedelta(9)
    again = {"outcome": "adapted", "words": "Op donderdag lukt het", "state": "doing", "review_on": later}
    assert lead.post(url, again).status_code == 302
    assert queries.action(action.pk, by=team.lead.viewer()).is_open
    lead.post(url, {"outcome": "worked", "state": "done"})
    page = lead.get(team.url + "plan-board/").content.decode()
    assert "Op donderdag lukt het" in page
    assert "Wat klaar is of losgelaten" in page
    assert not queries.action(action.pk, by=team.lead.viewer()).is_open


def test_two_who_change_it_at_once_lose_nothing(team, action):
    url = f"{team.url}actions/{action.pk}/change-action/"
    sent = {"version": 1, "words": "Anders", "owner": "Wim", "state": "doing"}
    assert client_of(team.lead).post(url, sent).status_code == 302
    assert client_of(team.lead).post(url, sent | {"words": "Nog anders"}).status_code == 409


def test_a_member_reads_and_a_stranger_gets_nothing(team, action):
    with pytest.raises(Refused):
        changes.change_action(by=team.jonas.viewer(), action=action, words="Mag niet")
    for persona in (team.jonas, team.stranger):
        assert client_of(persona).post(f"{team.url}actions/{action.pk}/review-action/", {}).status_code == 404
