"""What `make words` asks of a sentence: is it plain, and who needs it in which language?"""

from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Message

from tests.house.rooms import ROOT

OF_A_PROFESSIONAL = ("src/ertoe/home/templates/home/brief.html", 1)
OF_THE_PERSON = ("src/ertoe/home/templates/home/person.html", 1)


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch):
    """A tool of make, by name. They find each other beside themselves, as when make calls them."""
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    return import_module


def troubles(tool, text: str) -> list[str]:
    return list(tool("plain_dutch").troubles_in(text))


@pytest.mark.parametrize(
    "text",
    ["Wat wilt u doen?", "Een levensdoel opschrijven", "%(name)s leest dit niet.", "Zorg- en ondersteuningsdoel"],
)
def test_a_plain_sentence_is_left_alone(tool, text):
    assert troubles(tool, text) == []


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Indien u dat wilt, kan het.", "'indien' can be said more plainly"),
        ("De afstemmingsmodaliteiten volgen.", "is a rare word"),
        (" ".join(["dag"] * 16), "16 words, at most 15"),
    ],
)
def test_what_is_not_plain_is_named(tool, text, because):
    assert any(because in trouble for trouble in troubles(tool, text))


def test_a_long_text_may_have_many_short_sentences(tool):
    assert troubles(tool, "Dat is goed. " * 20) == []


def is_needed(words: ModuleType, text: str, place: tuple[str, int], catalogue: str) -> bool:
    path = Path("locale") / catalogue / "LC_MESSAGES" / "django.po"
    return bool(words.is_needed(Message(text, locations=[place]), path))


@pytest.mark.parametrize("catalogue", ["en", "fr", "de"])
def test_three_languages_need_every_sentence(tool, catalogue):
    assert is_needed(tool("words"), "Doelen", OF_A_PROFESSIONAL, catalogue)


@pytest.mark.parametrize("catalogue", ["tr", "ar"])
def test_two_languages_need_what_the_person_reads(tool, catalogue):
    words = tool("words")
    assert is_needed(words, "Doelen", OF_THE_PERSON, catalogue)
    assert not is_needed(words, "Doelen", OF_A_PROFESSIONAL, catalogue)


def test_je_needs_what_says_u_to_the_person(tool):
    words = tool("words")
    assert is_needed(words, "Wat wilt u doen?", OF_THE_PERSON, "nl_JE")
    assert not is_needed(words, "Wat nu?", OF_THE_PERSON, "nl_JE")
    assert not is_needed(words, "Sinds u hier laatst was", OF_A_PROFESSIONAL, "nl_JE")
