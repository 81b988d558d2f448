"""Voices on one goal, laid side by side: never averaged, never a sum. A difference is something to talk about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils.timezone import localdate

from ertoe.reviews.attainment import signed
from ertoe.reviews.models import Rating
from ertoe.ui.pictures.marks import VOICES, Mark

MARKS_APART = 3
LEVELS_APART = 2


@dataclass(frozen=True)
class Voice:
    """What one member says about one goal. `level_words` are the goal's own words for the level."""

    rating: UUID
    member: UUID
    who: str
    role: str
    on: date
    mark: int | None
    level: int | None
    level_words: str
    words: str
    language: str

    @property
    def says(self) -> str:
        level = "" if self.level is None else self.level_words or signed(self.level)
        return ". ".join(part for part in (level, self.words) if part)


def voices(ratings: Iterable[Rating], *, mine: UUID | None, levels: dict[int, str]) -> list[Voice]:
    """The newest of each member: the viewer's own first, then the person, carers, professionals."""
    newest = {rating.said_by_id: rating for rating in sorted(ratings, key=lambda one: one.seq)}
    found = [_voice(rating, levels) for rating in newest.values()]
    return sorted(found, key=lambda one: (one.member != mine, VOICES.index(one.role), one.who))


def _voice(rating: Rating, levels: dict[int, str]) -> Voice:
    return Voice(
        rating=rating.pk,
        member=rating.said_by_id,
        who=rating.said_by.name.open() if rating.said_by.name else "",
        role=rating.voice,
        on=localdate(rating.at),
        mark=rating.mark,
        level=rating.level,
        level_words=levels.get(rating.level, "") if rating.level is not None else "",
        words=rating.words.open() if rating.words else "",
        language=rating.language,
    )


def differ(found: Iterable[Voice]) -> bool:
    """Far enough apart to be worth a question."""
    told = list(found)
    marks = [one.mark for one in told if one.mark is not None]
    levels = [one.level for one in told if one.level is not None]
    return _apart(marks) >= MARKS_APART or _apart(levels) >= LEVELS_APART


def _apart(numbers: list[int]) -> int:
    return max(numbers) - min(numbers) if numbers else 0


def marks_over_time(ratings: Iterable[Rating]) -> list[Mark]:
    """For the ribbon; nothing while there is only one day to show."""
    marks = [
        Mark(one.voice, one.said_by.name.open() if one.said_by.name else "", localdate(one.at), one.mark)
        for one in ratings
        if one.mark is not None
    ]
    return marks if len({mark.on for mark in marks}) > 1 else []
