"""The page of a talk: circles to tap, the same as lists, every question a field, her words to take further."""

import pytest

from ertoe.conversations.tests.talks import CARDS, a_talk, hidden, says, shared_with_professionals, url
from tests.personas import client_of

pytestmark = pytest.mark.django_db
EVIL = "<script>alert('x')</script> & \"zo\""


def shown(persona, talk, query=""):
    return client_of(persona).get(url(talk) + query).content.decode()


def test_the_four_circles_are_links_to_four_fields(circle_of_godelieve):
    page = shown(circle_of_godelieve.jonas, a_talk(circle_of_godelieve))
    for part, question in (("health", "about_my_health"), ("self", "about_who_i_am")):
        assert f'href="#part-{part}"' in page
        assert f'id="part-{part}"' in page
        assert f'<textarea name="{question}"' in page
    assert 'id="said"' not in page


def test_her_words_stand_in_the_circle_and_can_be_taken_further(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    answer = says(circle_of_godelieve, talk)
    page = shown(circle_of_godelieve.jonas, talk)
    assert f'aria-label="Wat ik doe en waaraan ik meedoe: {CARDS}"' in page
    assert f'action="/people/{talk.person_id}/answers/{answer.pk}/keep-phrase/"' in page
    assert f'formaction="/people/{talk.person_id}/answers/{answer.pk}/want-phrase/"' in page
    assert page.count("Hier is nog niets gezegd. Dat mag.") == 3


def test_what_was_said_is_text_and_nothing_else(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    says(circle_of_godelieve, talk, EVIL)
    page = shown(circle_of_godelieve.jonas, talk)
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_steps_go_one_by_one_and_back_without_an_answer(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve, "one-thing")
    client = client_of(circle_of_godelieve.jonas)
    page = client.get(url(talk) + "?part=goals").content.decode()
    assert "Stap 2 van 5" in page
    sent = {name: hidden(page, name) for name in ("operation", "version", "said_by")}
    back = client.post(url(talk) + "?part=goals", sent | {"go": "previous", "first_goal": "Weer kaarten"})
    assert back.url == url(talk) + "?part=values"
    page = client.get(url(talk) + "?part=one_thing").content.decode()
    assert "Weer kaarten" in page
    sent = {name: hidden(page, name) for name in ("operation", "version", "said_by")}
    assert client.post(url(talk) + "?part=one_thing", sent | {"go": "next"}).url == url(talk) + "#said"


def test_a_step_that_does_not_exist_shows_the_whole_talk(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve, "one-thing")
    assert "Begin met de eerste vraag" in shown(circle_of_godelieve.jonas, talk, "?part=nowhere")


def test_each_voice_has_its_own_answers(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    says(circle_of_godelieve, talk)
    client = client_of(circle_of_godelieve.jonas)
    page = client.get(f"{url(talk)}?voice={circle_of_godelieve.jonas.member.pk}").content.decode()
    assert f">{CARDS}</textarea>" not in page.replace("\n", "")
    sent = {name: hidden(page, name) for name in ("operation", "version", "said_by")}
    client.post(url(talk), sent | {"about_what_i_do": "Ze leeft op als ze speelt."})
    assert "Ze leeft op als ze speelt." not in shown(circle_of_godelieve.godelieve, talk)  # until the talk is closed
    shared_with_professionals(circle_of_godelieve, talk)
    page = shown(circle_of_godelieve.godelieve, talk)
    assert "Ze leeft op als ze speelt." in page
    assert CARDS in page


def test_a_voice_from_outside_the_talk_is_not_a_voice(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    page = shown(circle_of_godelieve.jonas, talk, f"?voice={circle_of_godelieve.katrien.member.pk}")
    assert hidden(page, "said_by") == str(circle_of_godelieve.godelieve.member.pk)


@pytest.mark.parametrize(
    "fault", [{"about_what_i_do": "x" * 10_001}, {"about_what_i_do": "a\x00b"}, {"version": "many"}, {"operation": "1"}]
)
def test_malformed_input_keeps_nothing_and_shows_what_was_typed(circle_of_godelieve, fault):
    talk = a_talk(circle_of_godelieve)
    answer = client_of(circle_of_godelieve.jonas).post(url(talk), {"about_my_health": "Moe.", **fault})
    assert answer.status_code == 400
    assert "Moe." in answer.content.decode()
    assert 'id="said"' not in shown(circle_of_godelieve.jonas, talk)


def test_who_was_let_in_reads_it_and_a_stranger_gets_the_same_404(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    says(circle_of_godelieve, talk)
    assert client_of(circle_of_godelieve.peeters).get(url(talk)).status_code == 404
    shared_with_professionals(circle_of_godelieve, talk)
    page = shown(circle_of_godelieve.peeters, talk)
    assert CARDS in page
    assert 'href="#said-doing"' in page
    assert "Een minuut om af te ronden" not in page
    assert "close-conversation" not in page
    omar = client_of(circle_of_godelieve.omar)
    missing = omar.get(url(talk).replace(str(talk.pk), "0190f3a0-0000-7000-8000-000000000006"))
    assert omar.get(url(talk)).content == missing.content
    assert omar.post(url(talk), {"about_what_i_do": "x"}).status_code == 404


def test_the_page_speaks_english_and_keeps_her_words(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve)
    says(circle_of_godelieve, talk)
    page = shown(circle_of_godelieve.jonas, talk, "?lang=en")
    assert "What I do and take part in" in page
    assert CARDS in page
    assert "Wat doet u graag" in page  # the question as it was asked
