"""Marks from 0 to 10 as small pictures: one voice now, and the three voices over time. Never an average."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

VOICES = ("person", "carer", "professional")


@dataclass(frozen=True)
class Mark:
    """One mark given by one voice on one day. `who` is the name that the reader knows."""

    voice: str
    who: str
    on: date
    mark: int


@dataclass(frozen=True)
class Dot:
    voice: str
    x: float
    y: float
    mark: int


@dataclass(frozen=True)
class Ribbon:
    width: float
    height: float
    dots: tuple[Dot, ...]
    lines: tuple[tuple[str, str], ...]
    days: tuple[tuple[float, date, str], ...]
    heights: tuple[tuple[float, int], ...]


LEFT, RIGHT, TOP, BOTTOM = 34.0, 24.0, 14.0, 34.0
ROOM_FOR_A_DAY = 130.0


def shape_of(voice: str) -> str:
    """Each voice has its own shape, so that colour is never alone: round, square with open heart, pointed."""
    return voice if voice in VOICES else "professional"


def stop_at(mark: int) -> float:
    """Where a mark sits on the small line of 220 units."""
    return 10 + mark * 20.0


def ribbon(marks: Sequence[Mark], *, mirrored: bool, width: float = 380, height: float = 230) -> Ribbon:
    days = sorted({mark.on for mark in marks})
    places = _places(days, width, mirrored)
    dots = [Dot(shape_of(mark.voice), places[mark.on], _height_of(mark.mark, height), mark.mark) for mark in marks]
    lines = tuple((shape_of(voice), path) for voice, path in _lines(marks, places, height))
    shown = tuple((places[day], day, _anchor(day, days, mirrored)) for day in _with_room(days, places))
    return Ribbon(width, height, tuple(_side_by_side(dots)), lines, shown, _heights(height))


def _places(days: list[date], width: float, mirrored: bool) -> dict[date, float]:
    if not days:
        return {}
    span = max((days[-1] - days[0]).days, 1)
    room = width - LEFT - RIGHT - 24
    places = {day: LEFT + 12 + room * ((day - days[0]).days / span) for day in days}
    if len(days) == 1:
        places = {days[0]: width / 2}
    return {day: width - x if mirrored else x for day, x in places.items()}


def _height_of(mark: int, height: float) -> float:
    return TOP + (height - TOP - BOTTOM) * (1 - mark / 10)


def _heights(height: float) -> tuple[tuple[float, int], ...]:
    return tuple((_height_of(mark, height), mark) for mark in (0, 5, 10))


def _with_room(days: list[date], places: dict[date, float]) -> list[date]:
    """The days that can be written without touching: first and last always, others where there is room."""
    if len(days) < 3:
        return days
    shown, last = [days[0]], places[days[-1]]
    for day in days[1:-1]:
        if min(abs(places[day] - places[shown[-1]]), abs(last - places[day])) > ROOM_FOR_A_DAY:
            shown.append(day)
    return [*shown, days[-1]]


def _anchor(day: date, days: list[date], mirrored: bool) -> str:
    if len(days) == 1 or days[0] < day < days[-1]:
        return "middle"
    return "start" if (day == days[0]) != mirrored else "end"


def _lines(marks: Iterable[Mark], places: dict[date, float], height: float) -> Iterable[tuple[str, str]]:
    """One line per human being: two carers are two lines, for their marks are not one voice."""
    by_who: dict[tuple[str, str], list[Mark]] = {}
    for mark in sorted(marks, key=lambda one: one.on):
        by_who.setdefault((mark.voice, mark.who), []).append(mark)
    for (voice, _), own in by_who.items():
        if len(own) > 1:
            yield voice, "M" + "L".join(f"{places[one.on]:.0f} {_height_of(one.mark, height):.0f}" for one in own)


def _side_by_side(dots: list[Dot]) -> Iterable[Dot]:
    """Equal marks on one day would hide each other: the later ones step aside."""
    seen: dict[tuple[float, float], int] = {}
    for dot in dots:
        times = seen.get((dot.x, dot.y), 0)
        seen[(dot.x, dot.y)] = times + 1
        yield Dot(dot.voice, dot.x + times * 15, dot.y, dot.mark)
