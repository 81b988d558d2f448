"""How it stands with an agreement."""

import pytest

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.access.viewer import Role
from ertoe.agreements import changes, queries
from ertoe.agreements.models import Agreement
from ertoe.agreements.tests.agreed import an_agreement, place_of
from ertoe.circle.changes import accept_invitation, invite_member
from tests.personas import DEMO, LONG_AGO, Circle, Persona, client_of


def test_rik_says_it_is_done_and_in_his_words(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    url = place_of(circle, agreement) + "set-agreement-state/"
    rik = client_of(circle.rik)
    assert rik.get(url).status_code == 200
    assert rik.post(url, {"state": "done", "words": "Ze won twee keer"}).status_code == 302
    steps = queries.states_of(agreement, by=circle.godelieve.viewer())
    assert [step.state for step in steps] == ["proposed", "done"]
    assert steps[-1].words.open() == "Ze won twee keer"


def test_a_helper_does_not_read_what_others_said_about_it(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    changes.set_agreement_state(
        by=circle.jonas.viewer(),
        agreement=agreement,
        state=Agreement.State.STOPPED,
        said_by=circle.jonas.member,
        words="Ze is te moe",
    )
    assert (
        "Ze is te moe" in client_of(circle.jonas).get(place_of(circle, agreement) + "see-agreement/").content.decode()
    )
    assert "te moe" not in client_of(circle.rik).get(place_of(circle, agreement) + "see-agreement/").content.decode()


def test_a_yes_of_somebody_without_an_account_may_be_written_down(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    nonkel = invite_member(
        by=DEMO, person_id=circle.person.pk, name="Nonkel Jef", role=Role.VOLUNTEER, from_on=LONG_AGO
    )
    accept_invitation(by=DEMO, member=nonkel)
    agreement = an_agreement(circle, Persona("Nonkel Jef", circle.omar.account, nonkel))
    url = place_of(circle, agreement) + "set-agreement-state/"
    jonas = client_of(circle.jonas)
    assert "Er is ja gezegd" in jonas.get(url).content.decode()
    assert jonas.post(url, {"state": "accepted", "words": "Aan de telefoon"}).status_code == 302
    kept = queries.agreement(agreement.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert kept.state == Agreement.State.ACCEPTED


@pytest.mark.parametrize("state", ["", "accepted", "lost"])
def test_an_unclear_choice_is_asked_again(circle_of_godelieve: Circle, state: str):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    url = place_of(circle, agreement) + "set-agreement-state/"
    assert client_of(circle.rik).post(url, {"state": state, "words": ""}).status_code == 400
    kept = queries.agreement(agreement.pk, by=circle.rik.viewer(), person_id=circle.person.pk)
    assert kept.state == Agreement.State.PROPOSED


def test_who_only_reads_it_cannot(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.saskia, visibility=Visibility.CIRCLE)
    for who in (circle.katrien, circle.peeters, circle.rik, circle.omar):
        assert client_of(who).get(place_of(circle, agreement) + "set-agreement-state/").status_code == 404
        with pytest.raises(Refused):
            changes.set_agreement_state(
                by=who.viewer(), agreement=agreement, state=Agreement.State.DONE, said_by=circle.godelieve.member
            )
