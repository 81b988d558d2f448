"""The words of the care and her own, side by side, for whoever reads the talk they come from."""

import pytest

from ertoe.conversations import changes
from ertoe.conversations.tests.talks import a_talk, shared_with_professionals

pytestmark = pytest.mark.django_db
KEY = "said:01937000-0000-7000-8000-000000000001"


@pytest.fixture
def talk(circle_of_godelieve):
    talk = a_talk(circle_of_godelieve, "plain-words")
    changes.answer_questions(
        by=circle_of_godelieve.jonas.viewer(),
        conversation=talk,
        said_by=circle_of_godelieve.godelieve.member,
        answers={KEY: {"theirs": "oedeem", "words": "mijn dikke benen"}, "still_works": "Kaarten."},
    )
    return talk


def page_for(client, circle, name: str) -> str:
    client.force_login(circle.everybody[name].account)
    return client.get(f"/people/{circle.person.pk}/our-words/").content.decode()


def test_dokter_peeters_reads_her_word_beside_his_once_it_is_shared(circle_of_godelieve, talk, client):
    assert "mijn dikke benen" in page_for(client, circle_of_godelieve, "godelieve")
    assert "mijn dikke benen" not in page_for(client, circle_of_godelieve, "peeters")
    shared_with_professionals(circle_of_godelieve, talk)
    page = page_for(client, circle_of_godelieve, "peeters")
    assert "oedeem" in page
    assert "mijn dikke benen" in page
    assert "Kaarten." not in page


def test_a_stranger_learns_no_word_of_hers(circle_of_godelieve, talk, client):
    client.force_login(circle_of_godelieve.omar.account)
    assert client.get(f"/people/{talk.person_id}/our-words/").status_code == 404
