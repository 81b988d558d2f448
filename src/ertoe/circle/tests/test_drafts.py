import pytest

from tests.personas import client_of

pytestmark = pytest.mark.django_db

WORDS = "Ik wil weer naar de kaartclub"


def url(circle, page: str = "drafts") -> str:
    return f"/people/{circle.person.pk}/{page}/"


def type_in(circle, persona, words: str = WORDS) -> None:
    sent = {"form": url(circle, "record-life-goal"), "words": words}
    assert client_of(persona).post(url(circle, "keep-typing"), sent).status_code == 204


def test_what_was_typed_and_not_sent_lies_there_to_go_on_with(circle_of_godelieve):
    circle = circle_of_godelieve
    type_in(circle, circle.godelieve)
    page = client_of(circle.godelieve).get(url(circle)).content.decode()
    assert WORDS in page
    assert f'href="{url(circle, "record-life-goal")}"' in page


def test_it_can_be_thrown_away(circle_of_godelieve):
    circle = circle_of_godelieve
    type_in(circle, circle.godelieve)
    browser = client_of(circle.godelieve)
    assert browser.post(url(circle), {"form": url(circle, "record-life-goal")}).status_code == 302
    assert WORDS not in browser.get(url(circle)).content.decode()


def test_nobody_reads_or_throws_away_what_another_types(circle_of_godelieve):
    circle = circle_of_godelieve
    type_in(circle, circle.godelieve)
    jonas = client_of(circle.jonas)
    assert WORDS not in jonas.get(url(circle)).content.decode()
    jonas.post(url(circle), {"form": url(circle, "record-life-goal")})
    assert WORDS in client_of(circle.godelieve).get(url(circle)).content.decode()


def test_the_script_of_a_form_can_throw_it_away_too(circle_of_godelieve):
    circle = circle_of_godelieve
    type_in(circle, circle.godelieve)
    form = {"form": url(circle, "record-life-goal")}
    browser = client_of(circle.godelieve)
    assert browser.get(url(circle, "keep-typing"), form).json()["throwsAway"] == "Gooi dit klad weg"
    assert browser.post(url(circle, "keep-typing"), form | {"throw_away": "1"}).status_code == 204
    assert browser.get(url(circle, "keep-typing"), form).json() == {}


def test_a_stranger_has_no_drafts_here(circle_of_godelieve):
    assert client_of(circle_of_godelieve.omar).get(url(circle_of_godelieve)).status_code == 404
