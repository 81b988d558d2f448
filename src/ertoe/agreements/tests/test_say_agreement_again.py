"""Agreed anew; two who write at once lose nothing."""

from datetime import timedelta

import pytest

from ertoe.access.doors import Seen
from ertoe.access.errors import Refused, StaleEdit
from ertoe.agreements import changes, queries
from ertoe.agreements.tests.agreed import DRIVE, an_agreement, place_of
from tests.personas import Circle, client_of

LATER = "Om twee uur naar de kaartclub rijden"


def test_it_is_said_again_and_the_first_words_stay_readable(circle_of_godelieve: Circle, the_door_is_open: None):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    url = place_of(circle, agreement) + "say-agreement-again/"
    client = client_of(circle.godelieve)
    assert DRIVE in client.get(url).content.decode()
    assert client.post(url, {"words": LATER, "how_often": "op dinsdag", "version": 1}).status_code == 302
    agreement.refresh_from_db()
    assert (agreement.version, agreement.words.open(), agreement.how_often.open()) == (2, LATER, "op dinsdag")
    assert agreement.told_at(1)["words"] == DRIVE


def test_a_second_editor_sees_both_texts(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    url = place_of(circle, agreement) + "say-agreement-again/"
    assert client_of(circle.saskia).post(url, {"words": LATER, "version": 1}).status_code == 302
    sent = {"words": "Rijden en blijven", "how_often": "", "version": 1}
    answer = client_of(circle.jonas).post(url, sent)
    assert answer.status_code == 409
    for words in ("Rijden en blijven", LATER, DRIVE):
        assert words in answer.content.decode()
    assert client_of(circle.jonas).post(url, sent | {"version": 2}).status_code == 302


def test_a_stale_edit_changes_nothing(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    again = {"how_often": "", "until_on": None, "seen": Seen(version=1)}
    changes.say_agreement_again(by=circle.godelieve.viewer(), agreement=agreement, words=LATER, **again)
    with pytest.raises(StaleEdit):
        changes.say_agreement_again(by=circle.jonas.viewer(), agreement=agreement, words="Niets", **again)
    kept = queries.agreement(agreement.pk, by=circle.jonas.viewer(), person_id=circle.person.pk)
    assert kept.words.open() == LATER


def test_it_cannot_end_before_it_began(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    url = place_of(circle, agreement) + "say-agreement-again/"
    sent = {"words": LATER, "until_on": str(agreement.from_on - timedelta(days=1)), "version": 1}
    assert client_of(circle.godelieve).post(url, sent).status_code == 400


def test_who_cannot_read_it_and_the_helper_cannot(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    agreement = an_agreement(circle, circle.rik)
    for who in (circle.katrien, circle.rik, circle.omar):
        assert client_of(who).get(place_of(circle, agreement) + "say-agreement-again/").status_code == 404
        with pytest.raises(Refused):
            changes.say_agreement_again(
                by=who.viewer(), agreement=agreement, words=LATER, how_often="", until_on=None, seen=Seen(version=1)
            )
