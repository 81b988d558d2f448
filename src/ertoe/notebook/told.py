"""What stands on one page of a notebook, as it lies sealed: one text, so that no column of its own tells anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson

from ertoe.tools.answers import Answer, Answers, in_words, was_answered
from ertoe.tools.tool import WORDS, SpokenPart


@dataclass(frozen=True)
class SaidHere:
    """One answer, with the question as it was asked then. Nobody needs the content aid to read it back."""

    question: str
    ask: str
    answer: Answer
    words: str
    is_own_words: bool


@dataclass(frozen=True)
class Told:
    """`on` is the day the writer chose, if any; `language` that of the words, `asked_in` that of the questions."""

    way_in: str
    title: str
    language: str
    asked_in: str
    on: date | None
    said: tuple[SaidHere, ...]

    @property
    def answers(self) -> dict[str, Answer]:
        return {one.question: one.answer for one in self.said}

    @property
    def first_words(self) -> str:
        return next((one.words for one in self.said if one.is_own_words), self.said[0].words)

    def as_text(self) -> str:
        return orjson.dumps(self).decode()

    @classmethod
    def from_text(cls, text: str) -> Told:
        found: dict[str, Any] = orjson.loads(text)
        found["on"] = date.fromisoformat(found["on"]) if found["on"] else None
        found["said"] = tuple(SaidHere(**one) for one in found["said"])
        return cls(**found)


def tell(way_in: SpokenPart, answers: Answers, *, asked_in: str, on: date | None, before: Told | None = None) -> Told:
    """What is answered now. A question that was skipped leaves nothing; one that is no longer asked stays."""
    asked = [(question, answers.get(question.id)) for question in way_in.questions]
    said = [
        SaidHere(question.id, question.ask, answer, in_words(question, answer), question.kind == WORDS)
        for question, answer in asked
        if was_answered(answer)
    ]
    here = {question.id for question in way_in.questions}
    said += [one for one in before.said if one.question not in here] if before else []
    return Told(way_in.id, way_in.title, before.language if before else asked_in, asked_in, on, tuple(said))
