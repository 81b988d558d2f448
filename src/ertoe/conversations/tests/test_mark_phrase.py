"""A phrase is exactly the words that stand at its place, in the version that was read; anything else is no phrase."""

import pytest

from ertoe.access.doors import Seen
from ertoe.access.errors import AlreadyDone, Refused
from ertoe.conversations import changes
from ertoe.conversations.models import Phrase
from ertoe.conversations.tests.talks import a_talk, count, says
from ertoe.foundation.ids import uuid7

pytestmark = pytest.mark.django_db
QUOTE = "💃 Met de meisjes"
PLACE = {"version": 1, "start": 30, "end": 46, "quote": QUOTE}


@pytest.fixture
def answer(circle_of_godelieve):
    return says(circle_of_godelieve, a_talk(circle_of_godelieve))


def marked(circle, answer, *, who="jonas", seen=None, **fault):
    more = {"seen": seen} if seen else {}
    return changes.mark_phrase(by=getattr(circle, who).viewer(), answer=answer, **{**PLACE, **fault}, **more)


def test_places_count_code_points_so_a_dancer_is_one(circle_of_godelieve, answer):
    phrase = marked(circle_of_godelieve, answer)
    assert (phrase.quote.open(), phrase.answer_version, phrase.end - phrase.start) == (QUOTE, 1, len(QUOTE))


@pytest.mark.parametrize(
    "fault",
    [
        {"start": 31, "end": 47},
        {"quote": "💃 met de meisjes"},
        {"quote": ""},
        {"start": 30, "end": 30, "quote": ""},
        {"start": -17, "end": 46},
        {"start": 30, "end": 4000},
        {"version": 2},
        {"version": 0},
    ],
)
def test_words_that_do_not_stand_there_are_no_phrase(circle_of_godelieve, answer, fault):
    with pytest.raises(changes.QuoteIsNotThere):
        marked(circle_of_godelieve, answer, **fault)
    assert count(Phrase) == 0


def test_a_phrase_of_an_earlier_version_stays_a_phrase(circle_of_godelieve, answer):
    changes.answer_questions(
        by=circle_of_godelieve.jonas.viewer(), conversation=answer.conversation,
        said_by=circle_of_godelieve.godelieve.member, answers={answer.question: "Iets anders."},
    )  # fmt: skip
    assert marked(circle_of_godelieve, answer).quote.open() == QUOTE
    with pytest.raises(changes.QuoteIsNotThere):
        marked(circle_of_godelieve, answer, version=2)


@pytest.mark.parametrize("who", ["katrien", "peeters", "rik", "omar"])
def test_who_does_not_read_the_answer_marks_nothing(circle_of_godelieve, answer, who):
    with pytest.raises(Refused):
        marked(circle_of_godelieve, answer, who=who)
    assert count(Phrase) == 0


def test_twice_is_once(circle_of_godelieve, answer):
    sent = Seen(operation=uuid7(), body=b"one")
    marked(circle_of_godelieve, answer, seen=sent)
    with pytest.raises(AlreadyDone):
        marked(circle_of_godelieve, answer, seen=sent)
    assert count(Phrase) == 1
