"""A form from questions: one field for each, and for what repeats one more."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from django import forms
from django.forms import BoundField

from ertoe.foundation.ids import uuid7
from ertoe.tools.answers import Answer, Answers, answers_to, base, was_answered
from ertoe.tools.fields import field_for
from ertoe.tools.tool import SpokenPart, SpokenQuestion


class AnswersForm(forms.Form):
    """Questions of one or more parts. `answers` fills in what was said before; `said()` is what is said now.

    A question that repeats stands here once for each answer there is, and once more to add one; or only with the
    keys in `cards`.
    """

    def __init__(self, *args: Any, parts: Iterable[SpokenPart], answers: Answers | None = None, **options: Any) -> None:
        self.parts = tuple(parts)
        data = args[0] if args else options.get("data")
        cards = options.pop("cards", None)
        self.asked = {
            key: question
            for part in self.parts
            for question in part.questions
            for key in _keys(question, answers or {}, data, cards)
        }
        said_before = {key: _as_initial((answers or {}).get(key)) for key in self.asked}
        options["initial"] = {**said_before, **(options.get("initial") or {})}
        super().__init__(*args, **options)
        for key, question in self.asked.items():
            self.fields[key] = field_for(question)

    def by_part(self) -> Iterator[tuple[SpokenPart, list[tuple[SpokenQuestion, BoundField]]]]:
        """For the page: each part with its questions and their fields."""
        for part in self.parts:
            here = {question.id for question in part.questions}
            yield part, [(question, self[key]) for key, question in self.asked.items() if question.id in here]

    def said(self) -> dict[str, Answer]:
        """Every answer of this form by key; None for what was skipped. Only when the form is valid."""
        given = {key: self.cleaned_data[key] for key in self.asked}
        return {key: answer if was_answered(answer) else None for key, answer in given.items()}


def _keys(
    question: SpokenQuestion, answers: Answers, data: Mapping[str, Any] | None, cards: Collection[str] | None
) -> list[str]:
    if not question.question.repeats:
        return [question.id]
    if data:  # only what was on the page: a card that somebody else made meanwhile is not taken back
        sent = re.compile(rf"{question.id}:[0-9a-f-]{{36}}(?![0-9a-f-])")
        return list(dict.fromkeys(match[0] for name in data if (match := sent.match(name))))
    if cards is not None:
        return [key for key in cards if base(key) == question.id]
    there = [key for key, answer in answers_to(question.id, answers).items() if was_answered(answer)]
    return [*there, new_key(question.id)]


def new_key(question_id: str) -> str:
    return f"{question_id}:{uuid7()}"


def _as_initial(answer: Answer) -> Any:
    """As a browser would send it back, so that Django sees that nothing changed."""
    if isinstance(answer, dict):
        return {name: None if mark is None else str(mark) for name, mark in answer.items()}
    return str(answer) if isinstance(answer, int) else answer
