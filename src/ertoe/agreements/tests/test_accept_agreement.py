"""Whoever was asked says yes; nobody else can say it instead."""

import pytest

from ertoe.access.errors import AlreadyDone, Refused
from ertoe.access.facts import Visibility
from ertoe.agreements import changes, queries
from ertoe.agreements.models import Agreement
from ertoe.agreements.tests.agreed import an_agreement, place_of
from ertoe.foundation.ids import uuid7
from tests.personas import Circle, client_of


def test_rik_says_yes(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    place = place_of(circle, agreement)
    rik, sent = client_of(circle.rik), {"operation": str(uuid7())}
    first, again = (rik.post(place + "accept-agreement/", sent) for _time in range(2))
    assert first.url == again.url == place + "see-agreement/"
    assert "Ja, ik doe dit" not in rik.get(place + "see-agreement/").content.decode()
    kept = queries.agreement(agreement.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert kept.state == Agreement.State.ACCEPTED
    (_asked, yes) = queries.states_of(kept, by=circle.jonas.viewer())
    assert yes.said_by_id == circle.rik.member.pk
    assert queries.states_of(kept, by=circle.rik.viewer()) == [yes]


def test_a_yes_is_said_once(circle_of_godelieve: Circle, the_door_is_open: None):
    circle = circle_of_godelieve
    agreement = changes.accept_agreement(by=circle.rik.viewer(), agreement=an_agreement(circle, circle.rik))
    with pytest.raises(AlreadyDone):
        changes.accept_agreement(by=circle.rik.viewer(), agreement=agreement)
    assert agreement.states.count() == 2


def test_nobody_says_yes_for_rik(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik, visibility=Visibility.CIRCLE)
    for who in (circle.godelieve, circle.jonas, circle.katrien, circle.omar):
        assert client_of(who).post(place_of(circle, agreement) + "accept-agreement/").status_code == 404
        with pytest.raises(Refused):
            changes.accept_agreement(by=who.viewer(), agreement=agreement)
    with pytest.raises(Refused):
        changes.set_agreement_state(
            by=circle.jonas.viewer(),
            agreement=agreement,
            state=Agreement.State.ACCEPTED,
            said_by=circle.jonas.member,
        )
