"""Writing in the own notebook: two ways in, nothing required, and nobody else in it."""

from datetime import date
from uuid import uuid4

import pytest

from ertoe.access.errors import Refused
from ertoe.access.models import Operation
from ertoe.circle.changes import end_membership
from ertoe.foundation.clock import today
from ertoe.foundation.ids import uuid7
from ertoe.notebook.changes import write_entry
from ertoe.notebook.models import Entry, Notebook
from ertoe.notebook.tests.pages_written import WRITE, entries_of, read, writes
from ertoe.notebook.told import Told
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def test_jonas_writes_what_rubs_and_reads_it_back(circle_of_godelieve):
    jonas = circle_of_godelieve.jonas
    sent = {"what_it_may_say": ["too_fast", "fear"], "what_i_do_differently": "Eerst vragen", "on": "2026-03-02"}
    response = writes(jonas, "Ik praatte, de ander zweeg", **sent)
    assert (response.status_code, response.url) == (302, "/notebook/")
    (entry,) = entries_of(jonas)
    assert (entry.told.way_in, entry.told.title, entry.told.on) == ("friction", "Hier schuurt iets", date(2026, 3, 2))
    assert [one.words for one in entry.told.said] == [
        "Ik praatte, de ander zweeg",
        "Het ging te snel; Er zat angst onder",
        "Eerst vragen",
    ]
    page = read(jonas, f"/notebook/{entry.pk}/read-entry/")
    assert "Wat zag of hoorde ik?" in page
    assert "Het ging te snel; Er zat angst onder" in page


def test_above_the_words_stands_what_does_not_belong_here(circle_of_godelieve):
    for way, title in (("friction", "Hier schuurt iets"), ("feeling", "Wat deed dit met mij"), ("x", "Hier schuurt")):
        page = read(circle_of_godelieve.jonas, f"{WRITE}?way={way}")
        assert title in page
        assert "Schrijf hier niets waaraan men iemand herkent." in page
        assert page.index("herkent.") < page.index("<textarea")


def test_no_day_is_filled_in_and_none_is_needed(circle_of_godelieve):
    jonas = circle_of_godelieve.jonas
    assert 'type="date" name="on" aria' in read(jonas, WRITE).replace(' id="id_on"', "")
    writes(jonas, "Moe", way="feeling")
    assert entries_of(jonas)[0].told.on is None
    assert "Zonder dag" in read(jonas, "/notebook/")


def test_the_newest_day_comes_first_and_what_has_no_day_last(circle_of_godelieve):
    jonas = circle_of_godelieve.jonas
    for words, on in (("oud", "2026-01-01"), ("zonder", ""), ("nieuw", "2026-02-01")):
        writes(jonas, words, on=on)
    assert [one.told.first_words for one in entries_of(jonas)] == ["nieuw", "oud", "zonder"]


def test_sending_twice_is_one_page(circle_of_godelieve):
    jonas, entry = circle_of_godelieve.jonas, str(uuid4())
    assert [writes(jonas, "Stil", entry=entry).status_code for _ in range(2)] == [302, 302]
    assert [str(one.pk) for one in entries_of(jonas)] == [entry]


def test_going_back_and_sending_other_words_asks_before_it_writes_over(circle_of_godelieve):
    jonas, entry = circle_of_godelieve.jonas, str(uuid4())
    writes(jonas, "Stil", entry=entry)
    response = writes(jonas, "Heel stil", entry=entry)
    assert response.status_code == 400
    assert "Heel stil" in response.content.decode()
    assert entries_of(jonas)[0].told.first_words == "Stil"


@pytest.mark.parametrize("sent", [{"version": ""}, {"what_i_saw": "  "}, {"on": "2026-03-02"}])
def test_an_empty_page_is_not_kept(circle_of_godelieve, sent):
    response = client_of(circle_of_godelieve.jonas).post(WRITE, sent)
    assert response.status_code == 400
    assert "Hier staat nog niets" in response.content.decode()


@pytest.mark.parametrize("sent", [{"on": "gisteren"}, {"what_i_saw": "x" * 10_001}, {"what_it_may_say": "lazy"}])
def test_what_cannot_be_kept_is_said_and_stays_on_the_page(circle_of_godelieve, sent):
    response = writes(circle_of_godelieve.jonas, sent.pop("what_i_saw", "Mijn woorden"), **sent)
    assert response.status_code == 400
    assert "Er klopt nog iets niet" in response.content.decode()


def test_an_operation_that_is_sent_along_is_not_remembered(circle_of_godelieve):
    """It would keep the moment, and where it led: to this page."""
    before = Operation.objects.count()
    writes(circle_of_godelieve.jonas, "Stil", operation=str(uuid7()))
    assert Operation.objects.count() == before


@pytest.mark.parametrize("who", ["godelieve", "katrien", "rik", "omar"])
def test_who_is_no_professional_has_no_notebook(circle_of_godelieve, who, the_door_is_open):
    persona = circle_of_godelieve.everybody[who]
    nowhere = client_of(persona).get("/people/x/")
    for url in ("/notebook/", WRITE, "/notebook/print-notebook/"):
        response = client_of(persona).get(url)
        assert (response.status_code, response.content) == (404, nowhere.content)
    assert writes(persona, "Mag niet").status_code == 404
    with pytest.raises(Refused):
        write_entry(by=persona.viewer(), entry_id=uuid4(), told=Told("friction", "", "nl", "nl", None, ()))
    assert not Entry.objects.exists()
    assert not Notebook.objects.exists()


def test_whoever_stopped_in_the_circle_keeps_the_own_notebook(circle_of_godelieve):
    g = circle_of_godelieve
    writes(g.jonas, "Stil")
    end_membership(by=g.godelieve.viewer(), member=g.jonas.member, on=today())
    assert "Stil" in read(g.jonas, "/notebook/")


@pytest.mark.parametrize(("who", "has_a_link"), [("jonas", True), ("katrien", False), ("omar", False)])
def test_the_way_there_stands_on_the_own_page_of_professionals_only(circle_of_godelieve, who, has_a_link):
    assert ('href="/notebook/"' in read(circle_of_godelieve.everybody[who], "/me/")) is has_a_link
