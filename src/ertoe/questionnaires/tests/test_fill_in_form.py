"""A form of an organisation, filled in by the person or with somebody, on one sheet or one thing at a time."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from ertoe.access.errors import Missing
from ertoe.questionnaires.changes import answer_form
from ertoe.questionnaires.form.answers import Key
from ertoe.questionnaires.tests.filling import begun, sent_by, standing, url_of
from ertoe.questionnaires.tests.some_forms import asks, text_of, written
from tests.personas import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def week(circle_of_godelieve):
    return begun(circle_of_godelieve, text_of("gewone-week"))


@pytest.fixture
def every_kind(circle_of_godelieve):
    return begun(circle_of_godelieve, text_of("every-kind"))


@pytest.fixture
def godelieve(circle_of_godelieve):
    return client_of(circle_of_godelieve.godelieve)


def test_godelieve_answers_on_one_sheet_and_reads_it_back(week, godelieve):
    url = url_of("fill_in_form", week)
    sent = sent_by(godelieve, url) | {"i2": "07:15", "i3": ["0", "2"], "i3-other": "als het regent", "i4": "false"}
    response = godelieve.post(url, sent)
    assert response.url == url_of("filled_form", week)
    page = godelieve.get(response.url).content.decode()
    assert "voor negen uur" in page
    assert "als het regent" in page
    system = "https://ertoe.example.org/moments"
    assert standing(week.pk) == {
        "up-at": "07:15:00",
        "fixed": False,
        "best-moment-0": {"system": system, "code": "early", "display": "voor negen uur"},
        "best-moment-2": {"system": system, "code": "afternoon", "display": "in de namiddag"},
        "best-moment-3": "als het regent",
    }


def test_an_answer_that_asks_more_brings_the_page_back_with_it(week, godelieve):
    url = url_of("fill_in_form", week)
    assert "i6-0" not in sent_by(godelieve, url)
    response = godelieve.post(url, sent_by(godelieve, url) | {"i4": "true"})
    assert response.url == f"{url}#id_i6-0"
    sent = sent_by(godelieve, url) | {"i6-0": "kaarten", "i7-0": "dinsdag", "more": "i5"}
    again = godelieve.post(url, sent).url
    assert again == f"{url}?more=i5#i5"
    godelieve.post(again, sent_by(godelieve, again) | {"i6-1": "de kapper"})
    assert {"fixed-what-0": "kaarten", "fixed-what-1": "de kapper"}.items() <= standing(week.pk).items()
    godelieve.post(url, sent_by(godelieve, url) | {"i4": "false"})
    assert standing(week.pk)["fixed-what-1"] == "de kapper"  # kept, and no longer asked or told
    assert "de kapper" not in godelieve.get(url_of("filled_form", week)).content.decode()


def test_one_thing_at_a_time_goes_past_what_is_not_asked(week, godelieve):
    url = url_of("fill_in_form", week)
    to = godelieve.post(f"{url}?part=4", sent_by(godelieve, f"{url}?part=4") | {"i4": "false"}).url
    assert to == f"{url}?part=8"
    back = godelieve.post(to, sent_by(godelieve, to) | {"i8": "7", "go": "previous"}).url
    assert back == f"{url}?part=4"
    to = godelieve.post(f"{url}?part=8", sent_by(godelieve, f"{url}?part=8")).url
    assert to == f"{url}?part=9"
    assert godelieve.post(to, sent_by(godelieve, to) | {"i9": "de was"}).url == url_of("filled_form", week)
    assert "Stap 4 van 5" in godelieve.get(f"{url}?part=8").content.decode()


def test_nothing_is_required(every_kind, godelieve):
    url = url_of("fill_in_form", every_kind)
    page = godelieve.get(url).content.decode()
    assert " required" not in page.partition("<form")[2]
    assert godelieve.post(url, sent_by(godelieve, url)).status_code == 302


def test_every_kind_of_answer_comes_back_into_its_own_field(every_kind, godelieve):
    url = url_of("fill_in_form", every_kind)
    names = {name.partition("-")[0] for name in sent_by(godelieve, url)}
    number = {item.link_id: f"i{item.number}" for item in every_kind.questionnaire.form.walk()}
    assert {number["unseen"], number["fixed"]} & names == set()
    typed = {
        "yes": "true", "weight": "70,5", "count": "3", "day": "2026-05-31", "moment": "2026-05-31T10:30",
        "clock": "09:00", "postcode": "9000", "story": "lang\nverhaal", "site": "https://x.be", "colour": "1",
        "town": "0", "fruit": ["1"], "who": "Rik", "length": "1,8",
    }  # fmt: skip
    sent = sent_by(godelieve, url) | {number[name]: value for name, value in typed.items()}
    sent |= {number["length"] + "-unit": "m", number["name"] + "-0": "Paula", number["pet-name"] + "-0": "Blacky"}
    sent |= {number["pet-kind"] + "-0": "0"}
    assert godelieve.post(url, sent).url == f"{url}#id_{number['pet-walks']}-0"
    stands = standing(every_kind.pk)
    assert stands["town"]["display"] == "Aalst"
    assert stands["fruit-1"] == "peer"
    assert "fruit-0" not in stands  # was ticked beforehand, and unticked
    assert stands["unseen"] == "meegegeven"
    shown = sent_by(godelieve, url)
    typed |= {"weight": "70.5", "length": "1.8"}
    assert {name: shown[number[name]] for name in typed} == typed
    godelieve.post(url, shown)
    assert standing(every_kind.pk) == stands


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept(every_kind, godelieve):
    url = url_of("fill_in_form", every_kind)
    assert "Van 1,5 tot 99,5." in godelieve.get(url).content.decode()
    before = standing(every_kind.pk)
    response = godelieve.post(url, sent_by(godelieve, url) | {"i3": "te veel", "i8": "12", "i4": "5"})
    page = response.content.decode()
    assert response.status_code == 400
    assert "Schrijf hier een getal." in page
    assert "Dit is korter dan 4 tekens." in page
    assert 'href="#id_i3"' in page
    assert standing(every_kind.pk) == before


def test_a_file_is_kept_when_it_is_small_and_what_it_says(every_kind, godelieve):
    url = url_of("fill_in_form", every_kind)
    name = f"i{every_kind.questionnaire.form.by_id['paper'].number}"
    for wrong in (b"#!/bin/sh", b"%PDF" + b"0" * 300_000):
        response = godelieve.post(url, sent_by(godelieve, url) | {name: SimpleUploadedFile("x.pdf", wrong)})
        assert response.status_code == 400
    godelieve.post(url, sent_by(godelieve, url) | {name: SimpleUploadedFile("blad.pdf", b"%PDF-1.7")})
    assert standing(every_kind.pk)["paper"]["title"] == "blad.pdf"
    godelieve.post(url, sent_by(godelieve, url) | {f"{name}-gone": "on"})
    assert "paper" not in standing(every_kind.pk)


def test_two_who_answer_at_once_lose_nothing(week, godelieve, circle_of_godelieve):
    url = url_of("fill_in_form", week)
    mine, theirs = sent_by(godelieve, url), sent_by(godelieve, url)
    godelieve.post(url, theirs | {"i2": "08:00"})
    godelieve.post(url, mine | {"i8": "3"})  # another question: both stand
    assert {"up-at": "08:00:00", "full": 3}.items() <= standing(week.pk).items()
    torn = godelieve.post(url, mine | {"operation": "", "i2": "09:00"})  # the same question, seen before the change
    assert torn.status_code == 409
    assert "Iemand anders antwoordde intussen iets anders." in torn.content.decode()
    assert standing(week.pk)["up-at"] == "08:00:00"


def test_sent_twice_is_once(week, godelieve):
    url = url_of("fill_in_form", week)
    sent = sent_by(godelieve, url) | {"i2": "08:00"}
    first, second = godelieve.post(url, sent), godelieve.post(url, sent)
    assert (first.status_code, first.url) == (second.status_code, second.url)
    assert week.versions.model.__name__ == "FilledFormVersion"


def test_jonas_writes_it_down_for_her_and_omar_and_katrien_find_nothing(circle_of_godelieve):
    filled = begun(circle_of_godelieve, text_of("gewone-week"), who="jonas")
    for who in ("jonas", "godelieve", "katrien", "peeters", "rik", "omar"):
        status = 200 if who in ("jonas", "godelieve") else 404
        client = client_of(circle_of_godelieve.everybody[who])
        for name in ("fill_in_form", "filled_form", "download_filled_form"):
            assert client.get(url_of(name, filled)).status_code == status, (who, name)
    with pytest.raises(Missing):
        answer_form(by=circle_of_godelieve.omar.viewer(), filled=filled, answers={Key("up-at"): None})


def test_who_may_read_it_may_not_change_it(circle_of_godelieve):
    filled = begun(circle_of_godelieve, text_of("gewone-week"))
    client = client_of(circle_of_godelieve.godelieve)
    url = url_of("share_filled_form", filled)
    sent = sent_by(client, url) | {"visibility": "circle"}
    assert client.post(url, sent).url == url_of("filled_form", filled)
    katrien = client_of(circle_of_godelieve.katrien)
    assert katrien.get(url_of("filled_form", filled)).status_code == 200
    assert katrien.get(url_of("fill_in_form", filled)).status_code == 404
    assert katrien.get(url_of("share_filled_form", filled)).status_code == 404
    told = json.loads(katrien.get(url_of("download_filled_form", filled)).content)
    assert told["status"] == "completed"


def a_long_form(questions):
    return written(
        *(asks(f"q{n}", "choice" if n % 3 else "string", **({"answerOption": [{"valueString": "x"}]} if n % 3 else {}))
          for n in range(questions)),
        url=f"urn:long:{questions}",
    )  # fmt: skip


def statements(client, url):
    client.get(url)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(url).status_code == 200
    return len([one for one in asked if not one["sql"].startswith(("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT"))])


def test_eight_hundred_items_ask_as_many_statements_as_eight(circle_of_godelieve, godelieve):
    short, long = (begun(circle_of_godelieve, a_long_form(questions)) for questions in (8, 800))
    for name, query in (("fill_in_form", ""), ("fill_in_form", "?part=5"), ("filled_form", "")):
        assert statements(godelieve, url_of(name, short) + query) == statements(godelieve, url_of(name, long) + query)


def test_a_form_too_long_to_send_at_once_is_asked_in_steps_only(circle_of_godelieve, godelieve):
    filled = begun(circle_of_godelieve, a_long_form(901))
    assert "Stap 1 van 901" in godelieve.get(url_of("fill_in_form", filled)).content.decode()
    assert "Alles op één blad" not in godelieve.get(url_of("filled_form", filled)).content.decode()


def test_a_long_form_begins_with_one_thing(circle_of_godelieve, godelieve):
    filled = begun(circle_of_godelieve, a_long_form(800))
    url = reverse("questionnaires:begin_form", args=(filled.person_id,)) + f"?form={filled.questionnaire_id}"
    assert godelieve.post(url, sent_by(godelieve, url)).url.endswith("?part=1")
