"""Does an answer fit its question? Forms see to that on a page; what comes from elsewhere is held against this."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from ertoe.tools.answers import Answer
from ertoe.tools.media import LARGEST, NotKept, medium_in
from ertoe.tools.tool import (
    CARD,
    CHOOSE_MANY,
    CHOOSE_ONE,
    DRAW,
    MEMBER,
    PAIR_OF_MARKS,
    SCALE,
    SORT_CARDS,
    TWO_WORDS,
    WORDS,
    Question,
)

LONGEST_ANSWER = 10_000
"""Characters of own words in one answer."""
MARKS = range(11)
_BROUGHT = ("media", "type", "content", "attachment")

Piles = Collection[str]


def fits(question: Question, answer: Answer, *, piles: Piles = (), members: Collection[str] = ()) -> bool:
    """Skipping always fits. `piles` are those of the tool, `members` the ids that may be named."""
    if answer is None:
        return True
    if question.kind == MEMBER:
        return answer in members
    if isinstance(answer, dict) and not _are_words(answer.get("words", "")):
        return False
    return _FITS[question.kind](question, answer, piles)


def _are_words(answer: Answer) -> bool:
    return isinstance(answer, str) and len(answer) <= LONGEST_ANSWER


def _is_mark(mark: object) -> bool:
    return mark is None or (isinstance(mark, int) and not isinstance(mark, bool) and mark in MARKS)


def _choose_one(question: Question, answer: Answer, _piles: Piles) -> bool:
    return isinstance(answer, str) and answer in question.options


def _choose_many(question: Question, answer: Answer, _piles: Piles) -> bool:
    if not isinstance(answer, list) or not all(isinstance(each, str) for each in answer):
        return False
    return len(answer) == len(set(answer)) and set(answer) <= {*question.options}


def _pair_of_marks(_question: Question, answer: Answer, _piles: Piles) -> bool:
    return isinstance(answer, dict) and set(answer) == {"now", "wished"} and all(map(_is_mark, answer.values()))


def _sort_cards(question: Question, answer: Answer, piles: Piles) -> bool:
    if not isinstance(answer, dict) or not set(answer) <= {*question.options}:
        return False
    return all(isinstance(pile, str) and pile in piles for pile in answer.values())


def _card(question: Question, answer: Answer, piles: Piles) -> bool:
    if not isinstance(answer, dict) or not set(answer) <= {"words", "pile", "picture", *_BROUGHT}:
        return False
    if set(answer) & {*_BROUGHT} and not _brings(answer):
        return False
    return answer.get("pile") in (None, *piles) and answer.get("picture") in (None, *question.options)


def _two_words(_question: Question, answer: Answer, _piles: Piles) -> bool:
    return isinstance(answer, dict) and set(answer) <= {"words", "theirs"} and _are_words(answer.get("theirs", ""))


def _draw(_question: Question, answer: Answer, _piles: Piles) -> bool:
    if not isinstance(answer, dict) or not set(answer) <= {"words", *_BROUGHT}:
        return False
    return _brings(answer) if set(answer) & {*_BROUGHT} else "words" in answer


def _brings(answer: dict[str, Any]) -> bool:
    """Something that came along now, or that was kept before."""
    if "content" in answer:
        try:
            return bool(medium_in(answer))
        except NotKept:
            return False
    return answer.get("media") in LARGEST and isinstance(answer.get("attachment"), str)


_FITS: dict[str, Callable[[Question, Answer, Piles], bool]] = {
    WORDS: lambda _question, answer, _piles: _are_words(answer),
    CHOOSE_ONE: _choose_one,
    CHOOSE_MANY: _choose_many,
    SCALE: lambda _question, answer, _piles: _is_mark(answer),
    PAIR_OF_MARKS: _pair_of_marks,
    SORT_CARDS: _sort_cards,
    CARD: _card,
    TWO_WORDS: _two_words,
    DRAW: _draw,
}
