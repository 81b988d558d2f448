"""My people, today: what waits for me, and calm when nothing does."""

from datetime import timedelta

import pytest

from ertoe.access.facts import Visibility
from ertoe.agreements.changes import accept_agreement
from ertoe.agreements.tests.agreed import an_agreement
from ertoe.conversations.changes import close_conversation, prepare_conversation
from ertoe.foundation.clock import now, pretend, today
from ertoe.messages.changes import read_message, write_message
from tests.personas import Circle, client_of

QUIET = "Er wacht vandaag niets op u."


def page_of(circle: Circle, who: str) -> str:
    return client_of(circle.everybody[who]).get("/me/").content.decode()


def handed_over(circle: Circle, words: str):
    return write_message(
        by=circle.jonas.viewer(), person_id=circle.person.pk, words=words, said_by=circle.jonas.member,
        visibility=Visibility.PROFESSIONALS, is_for_handover=True,
    )  # fmt: skip


def test_it_is_quiet_when_nothing_waits(circle_of_godelieve):
    assert QUIET in page_of(circle_of_godelieve, "peeters")
    assert QUIET in page_of(circle_of_godelieve, "omar")


def test_what_was_handed_over_waits_for_others_until_it_is_read(circle_of_godelieve):
    circle = circle_of_godelieve
    letter = handed_over(circle, "Benen weer dikker")
    assert "Benen weer dikker" in page_of(circle, "peeters")
    for who in ("jonas", "katrien", "rik", "omar"):
        assert "Benen weer dikker" not in page_of(circle, who)
    read_message(by=circle.peeters.viewer(), message=letter)
    assert QUIET in page_of(circle, "peeters")
    assert "Benen weer dikker" in page_of(circle, "saskia")


def test_after_a_week_a_hand_over_no_longer_waits(circle_of_godelieve):
    with pretend(now() - timedelta(days=8)):
        handed_over(circle_of_godelieve, "Lang geleden")
    assert QUIET in page_of(circle_of_godelieve, "peeters")


def test_a_prepared_talk_appears_by_itself_for_whom_it_is_shared_with(circle_of_godelieve):
    circle = circle_of_godelieve
    by = circle.godelieve.viewer()
    talk = prepare_conversation(by=by, person_id=circle.person.pk, said_by=circle.godelieve.member)
    assert QUIET in page_of(circle, "jonas")
    close_conversation(by=by, conversation=talk, visibility=Visibility.PROFESSIONALS)
    assert "Het gesprek dat Godelieve Maes voorbereidde" in page_of(circle, "jonas")
    assert "voorbereidde" not in page_of(circle, "katrien")


def test_what_is_asked_of_rik_waits_and_what_he_said_yes_to_stands_on_its_day(circle_of_godelieve):
    circle = circle_of_godelieve
    drive = an_agreement(circle, circle.rik, "Rijden", weekdays=range(1, 8))
    page = page_of(circle, "rik")
    assert "Aan u gevraagd" in page
    assert "Maes" not in page
    accept_agreement(by=circle.rik.viewer(), agreement=drive)
    page = page_of(circle, "rik")
    assert "Aan u gevraagd" not in page
    assert "Rijden" in page
    assert QUIET not in page


@pytest.mark.parametrize("weekdays", [[], range(1, 8)])
def test_nobody_finds_there_what_is_over(circle_of_godelieve, weekdays):
    circle = circle_of_godelieve
    with pretend(now() - timedelta(days=3)):
        an_agreement(circle, circle.jonas, "Wegen", weekdays=weekdays, until_on=today())
    assert QUIET in page_of(circle, "jonas")
