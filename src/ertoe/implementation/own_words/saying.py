"""A sentence of the interface with the organisation's words in place of ours. Only whole words: compounds stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial

from ertoe.implementation.own_words.vocabulary import DE, HET, Noun

# What stands before a Dutch noun and changes with its article.
BEFORE_HET = {
    "het": "de", "dit": "deze", "dat": "die", "ons": "onze", "elk": "elke", "welk": "welke", "ieder": "iedere",
}  # fmt: skip
BEFORE_DE = {after: before for before, after in BEFORE_HET.items()}
TURNED = {(HET, DE): BEFORE_HET, (DE, HET): BEFORE_DE}

Say = Callable[[str], str]


def say_of(pairs: Iterable[tuple[Noun, Noun]]) -> Say:
    """One function from a sentence of ours to theirs. All words at once: what was put in is not changed again."""
    turns: dict[str, tuple[str, dict[str, str]]] = {}
    for ours, theirs in pairs:
        if ours.plural and theirs.plural:
            turns[ours.plural] = (theirs.plural, {})
        turns[ours.singular] = (theirs.singular, TURNED.get((ours.article, theirs.article), {}))
    if not turns:
        return lambda sentence: sentence
    return partial(_pattern(turns).sub, partial(_turned, turns))


def _pattern(turns: Iterable[str]) -> re.Pattern[str]:
    """Perhaps one of the small words, perhaps one word that describes, then ours. Not inside a placeholder or a tag."""
    small = "|".join((*BEFORE_HET, *BEFORE_DE))
    nouns = "|".join(re.escape(noun) for noun in sorted(turns, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w%(<-])(?:(?P<small>{small})(?P<between>\s+(?:\w+e\s+)?))?(?P<noun>{nouns})(?![\w-])", re.IGNORECASE
    )


def _turned(turns: dict[str, tuple[str, dict[str, str]]], found: re.Match[str]) -> str:
    noun, before = turns[found["noun"].lower()]
    said = _like(found["noun"], noun)
    if not found["small"]:
        return said
    small = _like(found["small"], before.get(found["small"].lower(), found["small"].lower()))
    return f"{small}{found['between']}{said}"


def _like(ours: str, theirs: str) -> str:
    """With a capital where ours had one."""
    return theirs[:1].upper() + theirs[1:] if ours[:1].isupper() else theirs
