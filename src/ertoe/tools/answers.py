"""Answers as they are kept, when they make a next question worth asking, and how they read."""

from __future__ import annotations

from collections.abc import Mapping

from ertoe.tools.tool import (
    CHOOSE_MANY,
    CHOOSE_ONE,
    PAIR_OF_MARKS,
    SCALE,
    Condition,
    SpokenQuestion,
)

Answer = str | int | list[str] | dict[str, int | None] | None
"""words: text; choose one: option id; choose many: option ids; scale: number; pair of marks: now and wished.
None is an answer too: skipped."""

Answers = Mapping[str, Answer]
"""By question id. A question that is not in it was not answered (yet)."""


def was_answered(answer: Answer) -> bool:
    if isinstance(answer, dict):
        return any(mark is not None for mark in answer.values())
    if isinstance(answer, str):
        return bool(answer.strip())
    return answer is not None and answer != []


def is_asked(when: Condition | None, answers: Answers) -> bool:
    """Is there a reason to ask this? A skipped answer is never a reason, unless `answered: false` says so."""
    if when is None:
        return True
    answer = answers.get(when.question)
    if when.answered is not None and was_answered(answer) is not when.answered:
        return False
    if when.any_of and not set(when.any_of) & _chosen(answer):
        return False
    return _is_between(answer, when.at_least, when.at_most)


def in_words(question: SpokenQuestion, answer: Answer) -> str:
    """An answer as a person reads it back. Empty when it was skipped; words come back exactly as they were said."""
    if not was_answered(answer):
        return ""
    if question.kind in (CHOOSE_ONE, CHOOSE_MANY):
        chosen = _chosen(answer)
        return "; ".join(words for option, words in question.options if option in chosen)
    if question.kind == SCALE:
        return f"{answer} ({_ends(question)})"
    if question.kind == PAIR_OF_MARKS and isinstance(answer, dict):
        marks = [(question.now, answer.get("now")), (question.wished, answer.get("wished"))]
        return "; ".join(f"{name}: {mark}" for name, mark in marks if mark is not None) + f" ({_ends(question)})"
    return str(answer)


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
