"""A page is read, changed and thrown away by whoever wrote it, and by nobody else."""

from dataclasses import replace

import pytest

from ertoe.access.errors import Missing
from ertoe.notebook import changes, queries
from ertoe.notebook.models import Entry
from ertoe.notebook.tests.pages_written import entries_of, read, writes
from ertoe.notebook.told import tell
from tests.personas import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def page_of_jonas(circle_of_godelieve) -> Entry:
    writes(circle_of_godelieve.jonas, "Geheim van Jonas", on="2026-03-02", what_it_may_say=["money"])
    return entries_of(circle_of_godelieve.jonas)[0]


def changes_it(jonas, entry, **sent):
    return client_of(jonas).post(f"/notebook/{entry.pk}/change-entry/", {"version": 1, **sent})


def test_jonas_writes_it_otherwise(circle_of_godelieve, page_of_jonas):
    jonas = circle_of_godelieve.jonas
    form = read(jonas, f"/notebook/{page_of_jonas.pk}/change-entry/")
    assert "Geheim van Jonas" in form
    assert 'value="2026-03-02"' in form
    assert changes_it(jonas, page_of_jonas, what_i_saw="Anders").status_code == 302
    (entry,) = entries_of(jonas)
    assert [one.words for one in entry.told.said] == ["Anders"]
    assert entry.told.on is None


def test_what_was_written_in_another_window_is_not_lost(circle_of_godelieve, page_of_jonas):
    jonas = circle_of_godelieve.jonas
    changes_it(jonas, page_of_jonas, what_i_saw="In het ene venster")
    response = changes_it(jonas, page_of_jonas, what_i_saw="In het andere")
    assert response.status_code == 400
    page = response.content.decode()
    assert "In het andere" in page
    assert "een ander venster" in page
    assert entries_of(jonas)[0].told.first_words == "In het ene venster"
    assert changes_it(jonas, page_of_jonas, what_i_saw="In het andere", version=2).status_code == 302
    assert entries_of(jonas)[0].told.first_words == "In het andere"


def test_words_keep_the_language_in_which_they_were_written(circle_of_godelieve, page_of_jonas):
    jonas = circle_of_godelieve.jonas
    client_of(jonas).post(f"/notebook/{page_of_jonas.pk}/change-entry/?lang=fr", {"version": 1, "what_i_saw": "Stil"})
    (entry,) = entries_of(jonas)
    assert (entry.told.language, entry.told.asked_in) == ("nl", "fr")
    assert entry.told.said[0].ask == "Qu'ai-je vu ou entendu ?"


def test_an_answer_stays_when_its_question_is_no_longer_asked(circle_of_godelieve, page_of_jonas):
    told = page_of_jonas.told
    way_in = queries.ways_in("nl", by=circle_of_godelieve.jonas.viewer()).parts[0]
    shorter = replace(way_in, questions=way_in.questions[1:])
    again = tell(shorter, {"what_it_may_say": ["fear"]}, asked_in="nl", on=None, before=told)
    assert [one.words for one in again.said] == ["Er zat angst onder", "Geheim van Jonas"]


def test_it_is_thrown_away_for_good_and_twice_is_once(circle_of_godelieve, page_of_jonas, the_door_is_open):
    url = f"/notebook/{page_of_jonas.pk}/throw-away-entry/"
    assert "Geheim van Jonas" in read(circle_of_godelieve.jonas, url)
    client = client_of(circle_of_godelieve.jonas)
    assert [client.post(url).status_code for _ in range(2)] == [302, 302]
    assert not Entry.objects.exists()
    assert client.get(url).status_code == 404


@pytest.mark.parametrize("who", ["peeters", "godelieve", "omar"])
def test_nobody_else_finds_it(circle_of_godelieve, page_of_jonas, the_door_is_open, who):
    """Another professional gets what they get for a page that never was; who is none gets it whatever they ask."""
    persona = circle_of_godelieve.everybody[who]
    client = client_of(persona)
    nowhere = client.get("/people/x/")
    for verb in ("read-entry", "change-entry"):
        response = client.get(f"/notebook/{page_of_jonas.pk}/{verb}/")
        assert (response.status_code, response.content) == (404, nowhere.content)
    assert changes_it(persona, page_of_jonas, what_i_saw="Van mij").status_code == 404
    client.post(f"/notebook/{page_of_jonas.pk}/throw-away-entry/")
    assert entries_of(circle_of_godelieve.jonas)[0].told.first_words == "Geheim van Jonas"


def test_nobody_writes_over_it_by_knowing_its_id(circle_of_godelieve, page_of_jonas):
    assert writes(circle_of_godelieve.peeters, "Van mij", entry=str(page_of_jonas.pk)).status_code == 404
    with pytest.raises(Missing):
        changes.change_entry(
            by=circle_of_godelieve.peeters.viewer(), entry_id=page_of_jonas.pk, told=page_of_jonas.told, seen_version=1
        )


def test_all_of_it_prints(circle_of_godelieve, page_of_jonas):
    writes(circle_of_godelieve.jonas, "Machteloos", way="feeling")
    paper = read(circle_of_godelieve.jonas, "/notebook/print-notebook/")
    assert "Geheim van Jonas" in paper
    assert "Machteloos" in paper
    assert "Geheim van Jonas" not in read(circle_of_godelieve.peeters, "/notebook/print-notebook/")
