"""Is what a person reads plain Dutch? `make words` asks; the words themselves stand in docs/plain-dutch.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import yaml
from audience import is_for_a_person
from machine import ROOT, say, stop
from wordfreq import zipf_frequency
from words import PLACEHOLDER, forms_of, gather

OUR_WORDS = ROOT / "docs" / "plain-dutch.md"
AT_MOST = 15  # words a sentence
RARE = 3.0  # on the Zipf scale: less than once in a million words
SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n")
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
FOR_THE_MAKERS = {"origin", "reading_note"}  # of a conversation aid: where it comes from

Said = tuple[str, str]
"""A sentence or a few, and where they stand."""


def in_the_interface() -> Iterator[Said]:
    for message in gather():
        if message.id and is_for_a_person(message):
            for form in forms_of(message.id):
                yield form, "{}:{}".format(*message.locations[0])


def in_the_conversation_aids() -> Iterator[Said]:
    for path in sorted((ROOT / "content" / "conversation_tools").rglob("texts/nl.yaml")):
        texts = yaml.safe_load(path.read_text(encoding="utf-8"))
        for name, told in texts.items():
            if name not in FOR_THE_MAKERS:
                yield from ((text, path.relative_to(ROOT).as_posix()) for text in _leaves(told))


def _leaves(told: Any) -> Iterator[str]:
    if isinstance(told, str):
        yield told
    for one in told.values() if isinstance(told, dict) else told if isinstance(told, list) else ():
        yield from _leaves(one)


@cache
def our_words() -> tuple[tuple[str, ...], frozenset[str]]:
    """The words we avoid, and the rare words that may stand."""
    _, avoided, explained, plain = re.split(r"^## .*$", OUR_WORDS.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return tuple(_first_column(avoided)), frozenset(_first_column(explained + plain))


def _first_column(table: str) -> list[str]:
    cells = re.findall(r"^\| ([^|]+) \|", table, flags=re.MULTILINE)
    return [word for cell in cells if cell not in ("Not", "Word", "---") for word in cell.split(", ")]


def troubles_in(text: str) -> Iterator[str]:
    avoided, allowed = our_words()
    for sentence in SENTENCE.split(PLACEHOLDER.sub(" ", text)):
        words = WORD.findall(sentence)
        if len(words) > AT_MOST:
            yield f"{len(words)} words, at most {AT_MOST}: {sentence!r}"
    for phrase in avoided:
        if re.search(rf"\b{re.escape(phrase)}\b", text, re.IGNORECASE):
            yield f"{phrase!r} can be said more plainly: {text!r}"
    for word in WORD.findall(PLACEHOLDER.sub(" ", text)):
        if word.lower() not in allowed and _is_rare(word):
            yield f"{word!r} is a rare word: {text!r}"


def _is_rare(word: str) -> bool:
    """What is one word to us may be counted in parts: `zorg-` and `doel`."""
    return all(zipf_frequency(part, "nl") < RARE for part in (word, *word.split("-")))


def check(said: Iterator[Said]) -> list[str]:
    return [f"{place}: {trouble}" for text, place in said for trouble in troubles_in(text)]


if __name__ == "__main__":
    troubles = [*check(in_the_interface()), *check(in_the_conversation_aids())]
    if troubles:
        stop("\n".join([*troubles, f"{len(troubles)} sentences are not plain: docs/plain-dutch.md says how."]))
    say("every sentence that a person reads is plain Dutch")
