"""Open cards: one at a time; kept only when both want it; what was seen stays what somebody saw."""

import pytest

from ertoe.conversations import changes, queries
from ertoe.conversations.models import Answer
from ertoe.conversations.tests.talks import a_talk, count, published, url
from tests.personas import client_of

pytestmark = pytest.mark.django_db
SEEN = "Ze keek lang naar het raam."


@pytest.fixture
def circle(circle_of_godelieve):
    return circle_of_godelieve


@pytest.fixture
def deck(circle):
    return a_talk(circle, "open-cards")


def page_of(circle, deck, query="", who="jonas"):
    return client_of(getattr(circle, who)).get(url(deck) + query).content.decode()


def test_drawing_on_and_on_shows_every_card_once(circle, deck):
    seen, query = [], page_of(circle, deck, "?theme=joy").split('class="button" href="')[1].split('"')[0]
    for _card in range(5):
        query = query.replace("&amp;", "&")
        seen.append(query)
        query = page_of(circle, deck, query).split('button--second" href="')[1].split('"')[0]
    assert len(set(seen)) == 5
    assert query.replace("&amp;", "&") == seen[0]


def test_nothing_is_kept_when_not_both_agree(circle, deck):
    client = client_of(circle.jonas)
    refused = client.post(url(deck) + "?card=joy_2", {"joy_2": "Aan zee."})
    assert refused.status_code == 400
    assert "Kruis dit aan als jullie het allebei willen" in refused.content.decode()
    assert count(Answer) == 0
    assert client.post(url(deck) + "?card=joy_2", {"joy_2": "Aan zee.", "both_agree": "on"}).status_code == 302
    assert count(Answer) == 1


def test_alone_nobody_has_to_agree(circle):
    alone = changes.prepare_conversation(
        by=circle.godelieve.viewer(), person_id=circle.person.pk, said_by=circle.godelieve.member,
        tool=published("open-cards"),
    )  # fmt: skip
    client_of(circle.godelieve).post(url(alone) + "?card=joy_2", {"joy_2": "Aan zee."})
    assert count(Answer, kind=Answer.Kind.SAID) == 1


def test_what_was_seen_is_kept_as_seen_by_who_looked_and_stays_so_in_the_story(circle, deck):
    sent = {"seen": SEEN, "both_agree": "on", "said_by": str(circle.godelieve.member.pk)}
    jonas = client_of(circle.jonas)
    jonas.post(url(deck) + "?theme=observed", sent)
    [row] = queries.answers(deck, by=circle.jonas.viewer())
    assert (row.kind, row.said_by) == (Answer.Kind.OBSERVED, circle.jonas.member)
    assert "Het is niet zelf gezegd." in page_of(circle, deck)
    phrase = {"version": 1, "start": 0, "end": len(SEEN), "quote": SEEN}
    kept = jonas.post(f"/people/{circle.person.pk}/answers/{row.pk}/keep-phrase/", phrase)
    assert kept.status_code == 302
    story = jonas.get(f"/people/{circle.person.pk}/story/").content.decode()
    assert SEEN in story
    assert "Gezien door Jonas, niet zelf gezegd" in story.split(SEEN)[1]


def test_she_is_not_asked_what_was_seen_of_herself(circle, deck):
    assert "theme=observed" in page_of(circle, deck)
    assert "theme=observed" not in page_of(circle, deck, who="godelieve")


@pytest.mark.parametrize("name", ["omar", "rik", "katrien"])
def test_who_was_not_there_draws_no_card(circle, deck, name):
    client = client_of(getattr(circle, name))
    assert client.get(url(deck) + "?card=joy_2").status_code == 404
    assert client.post(url(deck) + "?card=joy_2", {"joy_2": "x", "both_agree": "on"}).status_code == 404
    assert count(Answer) == 0
