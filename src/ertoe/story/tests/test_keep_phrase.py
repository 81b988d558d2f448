"""`Dit is belangrijk`: words of an answer become part of the story, with the thread back to where they were said."""

import pytest

from ertoe.access.facts import Visibility
from ertoe.conversations import changes as talks
from ertoe.conversations.models import Phrase
from ertoe.conversations.tests.talks import a_talk, count, says
from ertoe.foundation.ids import uuid7
from ertoe.story import queries
from ertoe.story.models import StoryItem
from tests.personas import client_of

pytestmark = pytest.mark.django_db
WORDS = "Ik mis de kaartclub.\nEn de meisjes."
QUOTE = "kaartclub.\nEn"
PLACE = {"version": 1, "start": 10, "end": 23, "quote": QUOTE.replace("\n", "\r\n")}  # as a browser sends a line end


@pytest.fixture
def answer(circle_of_godelieve):
    return says(circle_of_godelieve, a_talk(circle_of_godelieve), WORDS)


def kept(circle, answer, *, who="jonas", **more):
    sent = PLACE | {"operation": uuid7(), "answer": answer.pk} | more
    client = client_of(getattr(circle, who))
    return client.post(f"/people/{circle.person.pk}/answers/{answer.pk}/keep-phrase/", sent)


def test_a_phrase_becomes_what_matters(circle_of_godelieve, answer):
    circle = circle_of_godelieve
    told = kept(circle, answer)
    assert told.url == f"/people/{circle.person.pk}/conversations/{answer.conversation_id}/#answer-{answer.pk}"
    [item] = queries.story_items(circle.person.pk, by=circle.godelieve.viewer())
    assert (item.words.open(), item.said_by, item.origin) == (QUOTE, circle.godelieve.member, "talk")
    assert (item.from_phrase.answer, item.released_at) == (answer, None)
    assert queries.story_items(circle.person.pk, by=circle.peeters.viewer()) == []
    page = client_of(circle.jonas).get(told.url).content.decode()
    assert f'<span class="own-words" dir="auto" lang="nl">{QUOTE}</span>' in page


def test_it_is_read_by_whom_the_answer_was_shared_with(circle_of_godelieve, answer):
    circle = circle_of_godelieve
    talks.close_conversation(
        by=circle.godelieve.viewer(), conversation=answer.conversation, visibility=Visibility.NAMED,
        named=[circle.katrien.member],
    )  # fmt: skip
    kept(circle, answer, who="godelieve")
    assert len(queries.story_items(circle.person.pk, by=circle.katrien.viewer())) == 1
    assert queries.story_items(circle.person.pk, by=circle.peeters.viewer()) == []


def test_twice_is_once_and_the_same_act_with_other_words_is_refused(circle_of_godelieve, answer):
    act = uuid7()
    first = kept(circle_of_godelieve, answer, operation=act)
    assert kept(circle_of_godelieve, answer, operation=act).url == first.url
    assert kept(circle_of_godelieve, answer, operation=act, quote="iets anders").status_code == 409
    assert count(StoryItem) == 1


@pytest.mark.parametrize(
    "fault", [{"quote": "kaartclub"}, {"start": "x"}, {"start": "-1"}, {"end": ""}, {"version": "2"}, {"version": "0"}]
)
def test_words_that_do_not_stand_there_become_nothing(circle_of_godelieve, answer, fault):
    told = kept(circle_of_godelieve, answer, **fault)
    assert told.status_code == 400
    assert "Deze woorden staan er niet meer" in told.content.decode()
    assert count(StoryItem) + count(Phrase) == 0


@pytest.mark.parametrize("who", ["katrien", "peeters", "rik", "omar"])
def test_who_does_not_read_the_answer_keeps_nothing_of_it(circle_of_godelieve, answer, who):
    assert kept(circle_of_godelieve, answer, who=who).status_code == 404
    assert count(StoryItem) == 0
