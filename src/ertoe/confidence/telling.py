"""Who says what, and what was said: made from rows; asks nothing itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ertoe.confidence.models import SensitiveLine, SensitiveNote
from ertoe.tools.answers import in_words, was_answered
from ertoe.tools.freeze import thaw
from ertoe.tools.speak import speak
from ertoe.tools.steps import Step, asked_parts, steps
from ertoe.tools.tool import WORDS, SpokenPart, SpokenTool, direction_of

TOOL = "in-confidence"
THEIRS = frozenset({"summary", "offer", "offer_in_words"})
"""The professional says these, in the professional's own words; everything else is hers."""

Standing = Mapping[str, SensitiveLine]
"""The line of each question that counts."""


def standing(lines: Iterable[SensitiveLine]) -> dict[str, SensitiveLine]:
    """The newest; but what she wrote with her own hand comes before what somebody wrote down for her."""
    by_rank = sorted(lines, key=lambda line: (line.recorded_by_id == line.said_by_id, line.seq))
    return {line.question: line for line in by_rank}


def may_say(question: str, *, is_the_person: bool) -> bool:
    """She never speaks for the professional."""
    return not (is_the_person and question in THEIRS)


def is_written_by_her(question: str, stands: Standing) -> bool:
    line = stands.get(question)
    return question not in THEIRS and line is not None and line.recorded_by_id == line.said_by_id


@dataclass(frozen=True)
class Line:
    """One answer as it reads back, in the language in which it was asked; `also`: what else was said, and by whom."""

    question: str
    ask: str
    text: str
    who: str
    language: str
    is_own_words: bool
    also: tuple[tuple[str, str], ...] = ()

    @property
    def is_right_to_left(self) -> bool:
        return direction_of(self.language) == "rtl"


@dataclass(frozen=True)
class Telling:
    """A note as a page shows it, in one language, to the person or to who is named."""

    note: SensitiveNote
    lines: tuple[SensitiveLine, ...]
    language: str
    called: str
    is_the_person: bool

    @property
    def spoken(self) -> SpokenTool:
        return self._in(self.language)

    @property
    def stands(self) -> Standing:
        return standing(self.lines)

    @property
    def answers(self) -> dict[str, Any]:
        return {question: line.answer for question, line in self.stands.items()}

    def _in(self, language: str) -> SpokenTool:
        return speak(thaw(self.note.tool.content, digest=self.note.tool.digest), language, called=self.called)

    def step(self, part_id: str, *, was_sent: bool = False) -> Step | None:
        """One step of those that are this viewer's to say; the first when none is named.

        Nobody is asked again what she wrote herself; but what `was_sent` while she did is not lost.
        """
        way = steps(replace(self.spoken, parts=self._mine(also_hers=was_sent)), self.answers)
        return next((one for one in way if part_id in ("", one.part.id)), None)

    def after(self, part_id: str) -> str:
        """The step that follows; nothing when this was the last."""
        asked = [part.id for part in self.spoken.parts]
        later = asked[asked.index(part_id) + 1 :] if part_id in asked else []
        return next((part.id for part in self._mine() if part.id in later), "")

    def _mine(self, *, also_hers: bool = False) -> tuple[SpokenPart, ...]:
        found = []
        for part in asked_parts(self.spoken, self.answers):
            mine = tuple(each for each in part.questions if self._is_mine(each.id, also_hers=also_hers))
            if mine:
                found.append(replace(part, questions=mine))
        return tuple(found)

    def _is_mine(self, question: str, *, also_hers: bool) -> bool:
        is_free = self.is_the_person or also_hers or not is_written_by_her(question, self.stands)
        return is_free and may_say(question, is_the_person=self.is_the_person)

    def said(self, among: Iterable[str] = ()) -> list[Line]:
        """What was told, in the order in which it is asked; only these questions, when any are named."""
        wanted = tuple(among) or tuple(each.id for part in self.spoken.parts for each in part.questions)
        return [line for question in wanted if (line := self._line(question))]

    def _line(self, question: str) -> Line | None:
        counts = self.stands.get(question)
        if counts is None or not was_answered(counts.answer):
            return None
        text = self._text(counts)
        others = [line for line in reversed(self.lines) if line.question == question and line.pk != counts.pk]
        also = [(self._text(line), line.said_by.name.open()) for line in others]
        asked = self._in(counts.asked_in).question(question)
        return Line(
            question,
            asked.ask if asked else "",
            text,
            counts.said_by.name.open(),
            counts.language,
            asked is not None and asked.kind == WORDS,
            tuple(dict.fromkeys((other, who) for other, who in also if other not in ("", text))),
        )

    def _text(self, line: SensitiveLine) -> str:
        asked = self._in(line.asked_in).question(line.question)
        return in_words(asked, line.answer) if asked else ""
