"""A message to one professional: it waits on their own page until it is read or answered."""

import pytest

from ertoe.access.errors import Refused
from ertoe.dossier.my_people import my_people
from ertoe.foundation.ids import uuid7
from ertoe.messages import changes, queries
from tests.personas import Circle, Persona, client_of

pytestmark = pytest.mark.django_db

WORDS = "Mag ik de steunkousen een dag uitlaten?"


def url(circle: Circle, to: Persona) -> str:
    return f"/people/{circle.person.pk}/members/{to.member.pk}/write-to-one/"


def sent(circle: Circle, who: str = "godelieve", to: str = "jonas", **more: str):
    return client_of(circle.everybody[who]).post(url(circle, circle.everybody[to]), {"words": WORDS, **more})


def read_by(circle: Circle, who: str) -> list[str]:
    return [one.words.open() for one in queries.messages(circle.person.pk, by=circle.everybody[who].viewer())]


def waiting_for(circle: Circle, who: str) -> list[str]:
    lines = my_people(by=circle.everybody[who].viewer())
    return [one.words for line in lines for one in line.messages]


def test_jonas_finds_it_on_his_own_page_and_nobody_else_reads_it(circle_of_godelieve):
    circle = circle_of_godelieve
    page = client_of(circle.godelieve).get(url(circle, circle.jonas)).content.decode()
    assert "Een bericht aan <bdi>Jonas</bdi>" in page
    assert "Niet voor noodgevallen" in page
    assert sent(circle).status_code == 302
    assert read_by(circle, "godelieve") == read_by(circle, "jonas") == waiting_for(circle, "jonas") == [WORDS]
    for who in ("katrien", "peeters", "saskia", "rik", "omar"):
        assert (read_by(circle, who), waiting_for(circle, who)) == ([], [])
    assert WORDS in client_of(circle.jonas).get("/me/").content.decode()


def test_read_by_hand_it_waits_no_longer_and_looking_alone_does_nothing(circle_of_godelieve):
    circle = circle_of_godelieve
    sent(circle)
    (letter,) = queries.messages(circle.person.pk, by=circle.jonas.viewer())
    jonas = client_of(circle.jonas)
    jonas.get(f"/people/{circle.person.pk}/messages/")
    assert waiting_for(circle, "jonas") == [WORDS]
    read = f"/people/{circle.person.pk}/messages/{letter.pk}/read-message/"
    assert jonas.post(read).url == "/me/"
    assert jonas.post(read).status_code == 302
    assert waiting_for(circle, "jonas") == []
    assert read_by(circle, "jonas") == [WORDS]


def test_an_answer_goes_back_to_who_wrote_it(circle_of_godelieve):
    circle = circle_of_godelieve
    sent(circle, "katrien")
    (letter,) = queries.messages(circle.person.pk, by=circle.jonas.viewer())
    answer = f"/people/{circle.person.pk}/messages/{letter.pk}/answer-message/"
    jonas = client_of(circle.jonas)
    assert WORDS in jonas.get(answer).content.decode()
    assert jonas.post(answer, {"words": ""}).status_code == 400
    assert jonas.post(answer, {"words": "Dat mag."}).status_code == 302
    assert waiting_for(circle, "jonas") == []
    assert waiting_for(circle, "katrien") == ["Dat mag."]
    assert read_by(circle, "godelieve") == ["Dat mag.", WORDS]
    assert read_by(circle, "peeters") == []


def test_sending_twice_is_one_message(circle_of_godelieve):
    circle = circle_of_godelieve
    operation = str(uuid7())
    assert [sent(circle, operation=operation).status_code for _ in range(2)] == [302, 302]
    assert waiting_for(circle, "jonas") == [WORDS]


@pytest.mark.parametrize(("who", "to"), [("godelieve", "katrien"), ("godelieve", "rik"), ("jonas", "jonas")])
def test_whoever_is_no_other_professional_is_called_instead(circle_of_godelieve, who, to):
    answer = sent(circle_of_godelieve, who, to)
    assert answer.status_code == 200
    assert "/who-to-call/" in answer.content.decode()
    assert read_by(circle_of_godelieve, "godelieve") == []


@pytest.mark.parametrize("who", ["rik", "omar"])
def test_the_helper_and_the_stranger_write_to_nobody_and_read_nothing(circle_of_godelieve, who):
    circle = circle_of_godelieve
    assert sent(circle, who).status_code == 404
    sent(circle)
    (letter,) = queries.messages(circle.person.pk, by=circle.jonas.viewer())
    for name in (who, "peeters"):
        persona = circle.everybody[name]
        for verb in ("answer-message", "read-message"):
            page = f"/people/{circle.person.pk}/messages/{letter.pk}/{verb}/"
            assert client_of(persona).post(page, {"words": WORDS}).status_code == 404
        with pytest.raises(Refused):
            changes.read_message(by=persona.viewer(), message=letter)
