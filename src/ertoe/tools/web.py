"""A web of marks: how things are, how one wishes them, how they were. Where everything stands; never a sum."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from ertoe.tools.answers import Answers
from ertoe.tools.circles import Line, wrapped
from ertoe.tools.tool import PAIR_OF_MARKS, SpokenPart, SpokenTool

WIDTH, HEIGHT = 800, 760
MIDDLE = (400, 380)
REACH = 260
"""How far a 10 stands from the middle."""

TITLE_SIZE, LEADING = 36, 41
TITLE_WIDTH, WIDE_TITLE = 270, 560
"""Large: on a telephone the whole picture is less than half as wide."""
RINGS = (2, 4, 6, 8, 10)
MOST_EARLIER = 3

Marks = Mapping[str, int]
"""By part id. What is not in it was not marked."""

NOW, WISHED = "now", "wished"

LOOKS = {
    NOW: ("", "life", "round"),
    WISHED: ("16 10", "care", "diamond"),
    "earlier-1": ("3 9", "deed", "triangle"),
    "earlier-2": ("18 7 3 7", "thread", "square"),
    "earlier-3": ("7 6", "ink-soft", "cross"),
}
"""Dashes, colour (a name among the tokens), shape of a mark. Dashes and shape tell them apart without the colour."""


@dataclass(frozen=True, slots=True)
class Woven:
    """One line in the web: the marks of one moment, and what that moment is called."""

    name: str
    label: str
    marks: Marks


@dataclass(frozen=True, slots=True)
class WovenLine:
    label: str
    dashes: str
    colour: str
    shape: str
    path: str
    is_filled: bool
    places: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Thread:
    """One thread from the middle outwards, with its title where it ends."""

    part_id: str
    title: str
    href: str
    x: float
    y: float
    title_lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class WebPicture:
    id: str
    title: str
    language: str
    direction: str
    width: int
    height: int
    middle: tuple[int, int]
    threads: tuple[Thread, ...]
    rings: tuple[str, ...]
    steps: tuple[Line, ...]
    lines: tuple[WovenLine, ...]


def threads_of(spoken: SpokenTool) -> tuple[SpokenPart, ...]:
    """The parts that are threads of the web: those that begin with two marks."""
    return tuple(part for part in spoken.parts if part.questions[0].kind == PAIR_OF_MARKS)


def marks_of(spoken: SpokenTool, answers: Answers, which: str) -> dict[str, int]:
    """The marks `now` or `wished` that were given, by thread."""
    found = {}
    for part in threads_of(spoken):
        answer = answers.get(part.questions[0].id)
        mark = answer.get(which) if isinstance(answer, dict) else None
        if mark is not None:
            found[part.id] = mark
    return found


def draw_web(spoken: SpokenTool, woven: Sequence[Woven], *, link: Callable[[str], str]) -> WebPicture:
    """`link` gives the address that belongs to a thread ("" for none). Right to left, the web turns the other way."""
    parts = threads_of(spoken)
    turn = -1 if spoken.direction == "rtl" else 1
    ways = {part.id: _way(turn * number / len(parts)) for number, part in enumerate(parts)}
    return WebPicture(
        id=f"picture-{spoken.id}",
        title=spoken.title,
        language=spoken.language,
        direction=spoken.direction,
        width=WIDTH,
        height=HEIGHT,
        middle=MIDDLE,
        threads=tuple(_thread(part, ways[part.id], link(part.id)) for part in parts),
        rings=tuple(_path([_place(way, ring) for way in ways.values()], is_whole=True) for ring in RINGS),
        steps=tuple(Line(str(ring), MIDDLE[0] + turn * 18, MIDDLE[1] - REACH * ring / 10 + 8, 26) for ring in (5, 10)),
        lines=tuple(_line(each, ways) for each in woven if each.marks),
    )


def to_draw(spoken: SpokenTool) -> tuple[WovenLine, ...]:
    """For who draws with a pen: how the line of now looks, and that of what one wishes."""
    first = threads_of(spoken)[0].questions[0]
    labels = {NOW: first.now, WISHED: first.wished}
    return tuple(WovenLine(label, *LOOKS[name], path="", is_filled=False, places=()) for name, label in labels.items())


def _way(turn: float) -> tuple[float, float]:
    """Which way a thread runs, after a part of a turn from straight up."""
    return round(sin(2 * pi * turn), 6), round(-cos(2 * pi * turn), 6)


def _place(way: tuple[float, float], mark: float) -> tuple[float, float]:
    return round(MIDDLE[0] + way[0] * REACH * mark / 10, 1), round(MIDDLE[1] + way[1] * REACH * mark / 10, 1)


def _line(woven: Woven, ways: Mapping[str, tuple[float, float]]) -> WovenLine:
    places = {part_id: _place(way, woven.marks[part_id]) for part_id, way in ways.items() if part_id in woven.marks}
    dashes, colour, shape = LOOKS[woven.name]
    is_whole = len(places) == len(ways)
    path = _path(list(places.values()), is_whole=True) if is_whole else " ".join(_pieces(list(ways), places))
    is_filled = is_whole and woven.name == NOW
    return WovenLine(woven.label, dashes, colour, shape, path, is_filled, tuple(places.values()))


def _path(places: Sequence[tuple[float, float]], *, is_whole: bool) -> str:
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in places) + ("Z" if is_whole else "")


def _pieces(threads: list[str], places: Mapping[str, tuple[float, float]]) -> Iterator[str]:
    """A line between neighbours only: across a thread without a mark nothing was said."""
    for here, there in zip(threads, [*threads[1:], threads[0]], strict=True):
        if here in places and there in places:
            yield _path([places[here], places[there]], is_whole=False)


def _thread(part: SpokenPart, way: tuple[float, float], href: str) -> Thread:
    end_x, end_y = _place(way, 10)
    is_aside = abs(way[0]) > 0.3
    rows = wrapped([part.title], [TITLE_WIDTH if is_aside else WIDE_TITLE] * 3, TITLE_SIZE)[0]
    # Titles at the sides stand above or below the end of their thread: there they have the most room.
    x = min(max(end_x + way[0] * 80, TITLE_WIDTH / 2 + 8), WIDTH - TITLE_WIDTH / 2 - 8) if is_aside else end_x
    gap = 52 if is_aside else 26
    top = end_y - gap - LEADING * (len(rows) - 1) if way[1] < 0.01 else end_y + gap + TITLE_SIZE * 0.7
    lines = tuple(Line(text, round(x, 1), round(top + LEADING * row, 1), TITLE_SIZE) for row, text in enumerate(rows))
    return Thread(part.id, part.title, href, end_x, end_y, lines)
