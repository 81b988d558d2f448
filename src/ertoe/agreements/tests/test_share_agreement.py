"""Who may read an agreement. Whoever is to do it keeps seeing it."""

import pytest

from ertoe.access.doors import Seen
from ertoe.access.errors import Missing, Refused, StaleEdit
from ertoe.access.facts import Visibility
from ertoe.agreements import changes, queries
from ertoe.agreements.tests.agreed import an_agreement, place_of
from tests.personas import Circle, client_of


def test_she_takes_it_back_and_rik_still_sees_his_drive(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    assert queries.agreement(agreement.pk, by=circle.saskia.viewer(), person_id=circle.person.pk) == agreement
    url = place_of(circle, agreement) + "share-agreement/"
    client = client_of(circle.godelieve)
    assert client.get(url).status_code == 200
    assert client.post(url, {"visibility": "only_me", "version": 1}).status_code == 302
    with pytest.raises(Missing):
        queries.agreement(agreement.pk, by=circle.saskia.viewer(), person_id=circle.person.pk)
    assert queries.agreement(agreement.pk, by=circle.rik.viewer(), person_id=circle.person.pk) == agreement


def test_a_choice_made_on_an_older_version_is_asked_again(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    fewer = {"visibility": Visibility.PROFESSIONALS, "named": [], "seen": Seen(version=1)}
    changes.share_agreement(by=circle.godelieve.viewer(), agreement=agreement, **fewer)
    sent = {"visibility": "circle", "version": 1}
    answer = client_of(circle.jonas).post(place_of(circle, agreement) + "share-agreement/", sent)
    assert answer.status_code == 409
    with pytest.raises(StaleEdit):
        changes.share_agreement(by=circle.jonas.viewer(), agreement=agreement, **fewer)
    with pytest.raises(Missing):
        queries.agreement(agreement.pk, by=circle.katrien.viewer(), person_id=circle.person.pk)


def test_who_only_reads_it_cannot_share_it(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    for who in (circle.saskia, circle.katrien, circle.rik, circle.omar):
        assert client_of(who).get(place_of(circle, agreement) + "share-agreement/").status_code == 404
        with pytest.raises(Refused):
            changes.share_agreement(by=who.viewer(), agreement=agreement, visibility=Visibility.CIRCLE, named=[])
