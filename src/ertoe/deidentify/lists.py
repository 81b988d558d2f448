"""The word lists of `content/deidentify/`, folded: no capitals, no accents, no hyphens."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings

FOLDER = "deidentify"
NAMES = ("first_names", "surnames")
PLACES = ("municipalities", "parts", "brussels_and_south", "regions")
LETTERS = str.maketrans({"ł": "l", "ø": "o", "ı": "i", "đ": "d", "ß": "s", "æ": "a", "’": "'", "‘": "'", "‑": "-"})


@dataclass(frozen=True)
class Lists:
    people: frozenset[str]
    places: frozenset[str]
    words: Mapping[str, frozenset[str]]  # titles, kin, openers ...
    jobs: Mapping[str, str]  # a job, and what kind of job it is
    nicknames: Mapping[str, frozenset[str]]

    def without(self, words: Iterable[str]) -> "Lists":
        """As if these stood in no list. For the benchmark: names that nobody wrote down are met every day."""
        gone = {fold(word) for word in words}
        return replace(self, people=self.people - gone, places=self.places - {spaced(word) for word in gone})


def fold(text: str) -> str:
    """As long as the text itself: what is found in the one stands there in the other."""
    return text.lower() if text.isascii() else "".join(map(_plain, text))


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    lowered = letter.lower().translate(LETTERS)
    return unicodedata.normalize("NFD", lowered)[:1] or " "


def spaced(words: str) -> str:
    """Sint-Niklaas, St.-Niklaas and Sint Niklaas are one place."""
    plain = " ".join(words.replace("-", " ").replace(".", " ").split())
    return "sint " + plain.removeprefix("st ") if plain.startswith("st ") else plain


def names_by_group(kind: str) -> dict[str, list[str]]:
    """`first_names` or `surnames` as they are written, by where they come from."""
    return {group: words.split() for group, words in _read(kind).items()}


def place_names() -> list[str]:
    told = _read("places")
    return [place.strip() for part in PLACES for place in told[part].split(";")]


def words_of(name: str) -> list[str]:
    """Words of `places.yaml` that begin or end the name of a house, a school, a street."""
    return str(_read("places")[name]).split()


@cache
def our_lists() -> Lists:
    told = _read("words")
    people = {part for kind in NAMES for names in names_by_group(kind).values() for name in names
              for part in (fold(name), *fold(name).split("-")) if len(part) > 1}  # fmt: skip
    return Lists(
        people=frozenset(people),
        places=frozenset(spaced(fold(place)) for place in place_names()),
        words={name: frozenset(fold(words).split()) for name, words in told.items() if isinstance(words, str)},
        jobs=told["jobs"],
        nicknames=_nicknames(told["nicknames"]),
    )


def _nicknames(lines: list[str]) -> dict[str, frozenset[str]]:
    """Each line is one name in all its forms: whoever knows one is found by the others."""
    found: dict[str, frozenset[str]] = {}
    for line in lines:
        forms = frozenset(fold(line).split())
        for form in forms:
            found[form] = found.get(form, frozenset()) | forms
    return found


@cache
def _read(name: str) -> dict[str, Any]:
    path = Path(settings.ERTOE_CONTENT_DIRS[0]) / FOLDER / f"{name}.yaml"
    told: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told
