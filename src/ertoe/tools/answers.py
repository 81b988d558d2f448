"""Answers as they are kept, when they make a next question worth asking, and how they read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ertoe.tools.tool import (
    CARD,
    CHOICES,
    MEMBER,
    PAIR_OF_MARKS,
    SCALE,
    SORT_CARDS,
    TWO_WORDS,
    Condition,
    SpokenQuestion,
)

Answer = str | int | list[str] | dict[str, Any] | None
"""words: text; choose one: option id; choose many: option ids; scale: number; pair of marks: now and wished;
sort cards: pile by card; card: words, pile, picture; two words: words, theirs; member: id of the member;
draw: words, media, attachment. `words` in it are own words, whatever the kind. None is an answer too: skipped."""

Answers = Mapping[str, Answer]
"""By key: the id of a question; of a question that repeats, its id and an id of the answer's own."""


def base(key: str) -> str:
    """The question that this key answers."""
    return key.partition(":")[0]


def answers_to(question_id: str, answers: Answers) -> dict[str, Answer]:
    """Every answer to a question, by key: at most one, unless it repeats."""
    return {key: answer for key, answer in answers.items() if base(key) == question_id}


def was_answered(answer: object) -> bool:
    if isinstance(answer, dict):
        return any(each not in (None, "") for each in answer.values())
    if isinstance(answer, str):
        return bool(answer.strip())
    return answer is not None and answer != []


def is_asked(when: Condition | None, answers: Answers) -> bool:
    """Is there a reason to ask this? A skipped answer is never a reason, unless `answered: false` says so."""
    if when is None:
        return True
    answer = next(filter(was_answered, answers_to(when.question, answers).values()), None)
    if when.answered is not None and was_answered(answer) is not when.answered:
        return False
    if when.any_of and not set(when.any_of) & _chosen(answer):
        return False
    return _is_between(answer, when.at_least, when.at_most)


def in_words(question: SpokenQuestion, answer: Answer) -> str:
    """An answer as a person reads it back. Empty when it was skipped; words come back exactly as they were said."""
    if not was_answered(answer):
        return ""
    if isinstance(answer, dict):
        return ": ".join(each for each in (aside(question, answer), str(answer.get("words") or "")) if each)
    if question.kind in (*CHOICES, MEMBER):
        return _listed(question.options, _chosen(answer))
    if question.kind == SCALE:
        return f"{answer} ({_ends(question)})"
    return str(answer)


def aside(question: SpokenQuestion, answer: Answer) -> str:
    """What stands beside the own words of an answer: where a card lies, its picture, somebody else's word."""
    if not isinstance(answer, dict):
        return ""
    if question.kind == PAIR_OF_MARKS:
        marks = [(question.now, answer.get("now")), (question.wished, answer.get("wished"))]
        return "; ".join(f"{name}: {mark}" for name, mark in marks if mark is not None) + f" ({_ends(question)})"
    if question.kind == SORT_CARDS:
        lying = [(name, {card for card, on in answer.items() if on == pile}) for pile, name in question.piles]
        return "; ".join(f"{name}: {_listed(question.options, cards, ', ')}" for name, cards in lying if cards)
    if question.kind == CARD:
        placed = (_listed(question.piles, {answer.get("pile")}), _listed(question.options, {answer.get("picture")}))
        return ", ".join(each for each in placed if each)
    return str(answer.get("theirs") or "") if question.kind == TWO_WORDS else ""


def _listed(words: tuple[tuple[str, str], ...], chosen: set[Any], comma: str = "; ") -> str:
    return comma.join(said for each, said in words if each in chosen)


def _ends(question: SpokenQuestion) -> str:
    return f"0 = {question.lowest}, 10 = {question.highest}"


def _chosen(answer: Answer) -> set[str]:
    if isinstance(answer, str):
        return {answer}
    return set(answer) if isinstance(answer, list) else set()


def _is_between(answer: Answer, at_least: int | None, at_most: int | None) -> bool:
    if at_least is None and at_most is None:
        return True
    if not isinstance(answer, int):
        return False
    return (at_least is None or answer >= at_least) and (at_most is None or answer <= at_most)
