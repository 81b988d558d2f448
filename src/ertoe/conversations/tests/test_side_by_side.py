"""Two languages at once: the question in both, each with its direction, and the words in the one that was spoken."""

from dataclasses import replace

import pytest
from django.test import Client

from ertoe.access.errors import Missing
from ertoe.access.guard import opened
from ertoe.conversations import queries
from ertoe.conversations.tests.talks import a_talk, hidden, url
from ertoe.foundation.clock import today
from ertoe.people.models import Person
from ertoe.tools.beside import side_by_side
from ertoe.tools.tests.tool_folders import four_circles
from tests.personas import client_of

pytestmark = pytest.mark.django_db
ASKED = "ماذا تحبّون أن تفعلوا، وماذا تودّون أن تفعلوه من جديد؟"
ARABIC = "كنت ألعب كرة القدم."


@pytest.fixture
def circle(circle_of_godelieve):
    """Godelieve as somebody who speaks Arabic."""
    with opened():
        Person.objects.filter(pk=circle_of_godelieve.person.pk).update(language="ar")
    return circle_of_godelieve


def shown(persona, talk, query=""):
    return client_of(persona).get(url(talk) + query).content.decode()


def test_a_question_stands_in_both_each_with_language_and_direction():
    question = side_by_side(four_circles("nl"), four_circles("ar")).question("about_what_i_do")
    assert f'<span lang="ar" dir="rtl">{ASKED}</span>' in question.ask
    assert '<span lang="nl" dir="ltr">Wat doet u graag' in question.ask
    assert all("both" in words for _id, words in question.prompts)


def test_what_a_tool_says_is_text_on_the_page_and_nothing_else():
    evil = replace(four_circles("nl"), welcome="<script>alert(1)</script>")
    assert "&lt;script&gt;" in side_by_side(evil, four_circles("ar")).welcome
    assert "<script" not in side_by_side(evil, four_circles("ar")).welcome


def test_the_language_of_the_person_stands_beside_that_of_the_page_by_itself(circle):
    page = shown(circle.jonas, a_talk(circle))
    assert ASKED in page
    assert "Wat doet u graag" in page
    assert '<input type="radio" name="said_in" value="ar"' in page
    assert "checked" in page.split('name="said_in" value="ar"', 1)[1].split(">", 1)[0]


@pytest.mark.parametrize("query", ["?beside=none", "?beside=nl", "?beside=zz"])
def test_one_language_is_enough_when_one_says_so(circle, query):
    page = shown(circle.jonas, a_talk(circle), query)
    assert ASKED not in page
    assert "said_in" not in page


def test_another_second_language_can_be_chosen_and_stays_while_one_goes_on(circle):
    talk = a_talk(circle, "one-thing")
    client = client_of(circle.jonas)
    page = client.get(url(talk) + "?part=values&beside=tr").content.decode()
    assert "Hayatta sizin için ne önemli?" in page
    sent = {name: hidden(page, name) for name in ("operation", "version", "said_by")}
    assert client.post(url(talk) + "?part=values&beside=tr", sent | {"go": "next"}).url.endswith(
        "?beside=tr&part=goals"
    )


def test_words_are_kept_in_the_language_that_was_spoken(circle):
    talk, client = a_talk(circle), client_of(circle.jonas)
    page = client.get(url(talk)).content.decode()
    sent = {name: hidden(page, name) for name in ("operation", "version", "said_by")}
    client.post(url(talk), sent | {"about_what_i_do": ARABIC, "said_in": "ar"})
    [answer] = queries.answers(talk, by=circle.jonas.viewer())
    assert (answer.words.open(), answer.language, answer.asked_in) == (ARABIC, "ar", "nl")
    page = shown(circle.jonas, talk)
    assert f'dir="auto" lang="ar">{ARABIC}' in page


def test_a_language_that_is_not_one_of_the_two_is_not_taken(circle):
    talk, client = a_talk(circle), client_of(circle.jonas)
    assert client.post(url(talk), {"about_what_i_do": ARABIC, "said_in": "fr"}).status_code == 400
    assert queries.answers(talk, by=circle.jonas.viewer()) == []


def test_who_interprets_is_asked_when_they_speak_otherwise_and_told_on_the_talk(circle):
    client = client_of(circle.jonas)
    begin = f"/people/{circle.person.pk}/begin-conversation/"
    page = client.get(begin).content.decode()
    assert "Wie vertaalt tijdens het gesprek?" in page
    assert "Vertaalt er iemand?" not in page
    there = [circle.godelieve.member.pk, circle.jonas.member.pk]
    sent = {"operation": hidden(page, "operation"), "present": there, "place": "home", "held_on": today()}
    talk = client.post(begin, sent | {"interpreter": "telephone"}).url
    assert "Een tolk vertaalt aan de telefoon." in client.get(talk).content.decode()


def test_where_one_language_is_spoken_the_interpreter_stands_folded_away(circle_of_godelieve):
    page = client_of(circle_of_godelieve.jonas).get(f"/people/{circle_of_godelieve.person.pk}/begin-conversation/")
    assert "Vertaalt er iemand?" in page.content.decode()


def test_nobody_learns_the_language_of_a_person_they_have_nothing_to_do_with(circle):
    talk = a_talk(circle)
    assert client_of(circle.omar).get(url(talk) + "?beside=ar").status_code == 404
    assert Client().get(url(talk)).status_code == 302
    with pytest.raises(Missing):
        queries.language_of(circle.person.pk, by=circle.omar.viewer())
