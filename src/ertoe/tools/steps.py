"""The way through a tool of steps: one thing at a time, back works, nothing is mandatory."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ertoe.tools.answers import Answers, answers_to, in_words, is_asked, was_answered
from ertoe.tools.tool import SpokenPart, SpokenTool


@dataclass(frozen=True, slots=True)
class Recalled:
    """What somebody said before, shown again: the question and the answer in words."""

    question_id: str
    ask: str
    words: str


@dataclass(frozen=True, slots=True)
class Step:
    part: SpokenPart
    number: int
    of: int
    previous_id: str | None
    next_id: str | None
    recalled: tuple[Recalled, ...]


def asked_parts(spoken: SpokenTool, answers: Answers) -> tuple[SpokenPart, ...]:
    """The parts that are asked now, each with the questions that are asked now."""
    parts = []
    for part in spoken.parts:
        questions = tuple(each for each in part.questions if is_asked(each.question.when, answers))
        if questions and is_asked(part.part.when, answers):
            parts.append(replace(part, questions=questions))
    return tuple(parts)


def steps(spoken: SpokenTool, answers: Answers) -> tuple[Step, ...]:
    parts = asked_parts(spoken, answers)
    return tuple(
        Step(
            part=part,
            number=number,
            of=len(parts),
            previous_id=parts[number - 2].id if number > 1 else None,
            next_id=parts[number].id if number < len(parts) else None,
            recalled=_recalled(spoken, part, answers),
        )
        for number, part in enumerate(parts, start=1)
    )


def step(spoken: SpokenTool, answers: Answers, part_id: str | None) -> Step | None:
    """One step by the id of its part; the first when none is named; None when it is not asked (any more)."""
    way = steps(spoken, answers)
    if part_id is None:
        return way[0] if way else None
    return next((each for each in way if each.part.id == part_id), None)


def go_on(spoken: SpokenTool, answers: Answers) -> SpokenPart | None:
    """Where somebody comes back to: after the last part they answered. None when nothing is left after it."""
    parts = asked_parts(spoken, answers)
    answered = [place for place, part in enumerate(parts) if _is_answered(part, answers)]
    place = answered[-1] + 1 if answered else 0
    return parts[place] if place < len(parts) else None


def _is_answered(part: SpokenPart, answers: Answers) -> bool:
    return any(was_answered(each) for question in part.questions for each in answers_to(question.id, answers).values())


def _recalled(spoken: SpokenTool, part: SpokenPart, answers: Answers) -> tuple[Recalled, ...]:
    questions = [spoken.question(question_id) for question_id in part.part.recalls]
    return tuple(
        Recalled(question.id, question.ask, in_words(question, answer))
        for question in questions
        if question is not None
        for answer in answers_to(question.id, answers).values()
        if was_answered(answer)
    )
