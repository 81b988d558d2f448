"""Where roles see it differently: marks and notes side by side, never added up to a score."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median_low

from ertoe.implementation.frame import Frame, Question
from ertoe.implementation.models import STEPS, Respondent, ScanAnswer, Step

FAR = 2  # steps between two roles that make a talk worth while


@dataclass(frozen=True)
class Marked:
    """So many people chose this step. `dots`: the same as a shape."""

    words: str
    count: int
    dots: str


@dataclass(frozen=True)
class Voice:
    """One role: what it marked, and what it wrote."""

    role: str
    marks: tuple[Marked, ...]
    notes: tuple[ScanAnswer, ...]
    height: int | None  # the middle of its marks, as a step; nothing without marks


@dataclass(frozen=True)
class SideBySide:
    question: Question
    voices: tuple[Voice, ...]
    earlier: tuple[Marked, ...]  # everybody of the scan before, when it asked the same

    @property
    def apart(self) -> int:
        """How many steps lie between the roles that are furthest from each other."""
        heights = [one.height for one in self.voices if one.height is not None]
        return max(heights) - min(heights) if heights else 0

    @property
    def is_far(self) -> bool:
        return self.apart >= FAR


def side_by_side(
    frame: Frame, cells: Iterable[str], answers: Sequence[ScanAnswer], earlier: Sequence[ScanAnswer] = ()
) -> list[SideBySide]:
    """Every question that was answered; the widest apart first, else in the order of the frame."""
    found = []
    for question in (one for cell in cells if cell in frame.cells for one in frame.cells[cell].questions):
        here = [one for one in answers if one.question == question.id]
        if here:
            before = marked(one for one in earlier if one.question == question.id)
            found.append(SideBySide(question, tuple(_voices(here)), before))
    return sorted(found, key=lambda one: -one.apart)


def _voices(answers: Sequence[ScanAnswer]) -> Iterable[Voice]:
    labels = dict(Respondent.Role.choices)
    for role, label in labels.items():
        said = [one for one in answers if one.respondent.role == role]
        if said:
            heights = heights_of(said)
            notes = tuple(one for one in said if one.words)
            yield Voice(str(label), marked(said), notes, median_low(heights) if heights else None)


def heights_of(answers: Iterable[ScanAnswer]) -> list[int]:
    """Marks as steps, from 0; *weet ik niet* is none."""
    return [STEPS.index(Step(one.mark)) for one in answers if one.mark in STEPS]


def marked(answers: Iterable[ScanAnswer]) -> tuple[Marked, ...]:
    counts: Mapping[str, int] = Counter(one.mark for one in answers if one.mark)
    chosen = (step for step in (*STEPS, Step.UNKNOWN) if counts.get(step))
    return tuple(Marked(str(step.label), counts[step], dots(step)) for step in chosen)


def dots(step: Step) -> str:
    """○○○○ to ●●●●, beside the words: seen without colour."""
    height = STEPS.index(step) + 1 if step in STEPS else 0
    return "●" * height + "○" * (len(STEPS) - height)
