"""The shelves are found by what they are for, for whom, and how much time there is."""

import pytest

from ertoe.access.errors import Missing
from ertoe.library.shelf import entry, shelves


def names(**asked: str) -> set[str]:
    return {one.id for rows in shelves("nl", **asked).values() for one in rows}


def test_every_shelf_is_filled():
    full = {kind: len(rows) for kind, rows in shelves("nl").items()}
    assert full["instruments"] >= 12
    assert full["tips"] >= 20
    assert full["science"] >= 8


def test_what_is_asked_narrows_and_nonsense_does_not():
    sensitive = names(kind="instruments", purpose="sensitive")
    assert {"onder-vier-ogen", "leif-plan"} == sensitive
    assert names(kind="tips", people="carer") < names(people="carer") < names()
    assert names(time="hour", kind="instruments") < names(kind="instruments")
    assert names(purpose="' OR 1=1") == names()


def test_words_are_searched_in_both_languages():
    assert "belrai" in names(words="belrai ZORGNOOD")
    assert names(words="three generations") == {"genogram"}
    assert names(words="zzz") == set()


def test_an_instrument_says_which_tool_of_ertoe_does_the_same_work():
    assert entry("doelzoeker", "nl").tool
    assert not entry("belrai", "nl").tool
    assert "geen instrument om doelen te vinden" in entry("belrai", "nl").details["note"]
    with pytest.raises(Missing):
        entry("nothing", "nl")


def test_who_reads_no_dutch_gets_title_and_purpose_in_english():
    assert entry("ecogram", "fr").name == "Ecomap"


def test_the_library_is_open_to_everybody(zone, client, read):
    assert "Toon alle" in read("/zone/library/")
    assert "Niets past bij al deze keuzes." in read("/zone/library/?words=zzz")
    assert "BelRAI" in read("/zone/library/entries/belrai/")
    assert "public" in client.get("/zone/library/?kind=tips")["Cache-Control"]
