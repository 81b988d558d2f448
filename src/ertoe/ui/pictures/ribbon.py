"""The ribbon of voices: one quiet lane per human being, on the same days and the same height from 0 to 10.

The person on top, then carers, then professionals. Nothing is averaged: what differs is what one talks about.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import pairwise

from django.utils.dateformat import format as dated
from django.utils.safestring import SafeString, mark_safe

from ertoe.ui.pictures.lettering import lettered
from ertoe.ui.pictures.marks import VOICES, Mark, shape_of
from ertoe.ui.pictures.words import width_of, wrapped

INK, THREAD, PAPER, SOFT = "#5c2748", "#a2701a", "#fffcf6", "#c9bca8"
QUIET = 'class="picture__soft"'
COLOURS = {"person": INK, "carer": "#865411", "professional": "#28555f"}
DASHES = {"carer": ' stroke-dasharray="7 5"', "professional": ' stroke-dasharray="1.5 5" stroke-linecap="round"'}
NEAR, FAR, STEP, APART = 40.0, 34.0, 5.5, 40.0
NAME, TRACK, LEADING, BETWEEN = 30.0, STEP * 10, 19.0, 26.0


@dataclass(frozen=True)
class Dot:
    mark: Mark
    x: float
    y: float


@dataclass(frozen=True)
class Lane:
    """Everything one human being said, oldest first."""

    voice: str
    who: str
    top: float
    dots: tuple[Dot, ...]
    texts: tuple[tuple[float, str, tuple[str, ...]], ...]  # middle, language, lines

    @property
    def height(self) -> float:
        lines = max((len(lines) for _x, _language, lines in self.texts), default=0)
        return NAME + TRACK + BETWEEN + (lines * LEADING + 10 if lines else 0)


@dataclass(frozen=True)
class Ribbon:
    name: str
    width: float
    height: float
    lanes: tuple[Lane, ...]
    days: dict[date, float]
    mirrored: bool


def ribbons(marks: Sequence[Mark], *, mirrored: bool) -> list[Ribbon]:
    """The same ribbon for a wide and for a narrow sheet."""
    return [
        ribbon(marks, name=name, width=width, mirrored=mirrored) for name, width in (("wide", 720), ("narrow", 360))
    ]


def ribbon(marks: Sequence[Mark], *, name: str, width: float, mirrored: bool) -> Ribbon:
    days = _places(sorted({mark.on for mark in marks}), width, mirrored)
    lanes: list[Lane] = []
    top = 4.0
    for (_order, voice, who), own in _by_who(marks).items():
        dots = tuple(Dot(mark, days[mark.on], top + NAME + _down(mark.mark)) for mark in own)
        lanes.append(Lane(voice, who, top, dots, tuple(_texts(dots, width))))
        top += lanes[-1].height
    return Ribbon(name, width, top + 22, tuple(lanes), days, mirrored)


def _by_who(marks: Sequence[Mark]) -> dict[tuple[int, str, str], list[Mark]]:
    found: dict[tuple[int, str, str], list[Mark]] = {}
    for mark in sorted(marks, key=lambda one: (VOICES.index(shape_of(one.voice)), one.on)):
        voice = shape_of(mark.voice)
        found.setdefault((VOICES.index(voice), voice, mark.who), []).append(mark)
    return found


def _down(mark: int | None) -> float:
    """Who gave no mark stands halfway: it says nothing about height."""
    return TRACK / 2 if mark is None else TRACK - mark * STEP


def _places(days: list[date], width: float, mirrored: bool) -> dict[date, float]:
    """As time goes, but never so near that two marks hide each other, as long as there is room."""
    if not days:
        return {}
    start, end = NEAR + 18, width - FAR - 14
    span = max((days[-1] - days[0]).days, 1)
    apart = min(APART, (end - start) / len(days))
    xs: list[float] = []
    for day in days:
        x = start + (end - start) * (day - days[0]).days / span
        xs.append(max(x, xs[-1] + apart) if xs else x)
    for later in range(len(xs) - 1, -1, -1):
        xs[later] = min(xs[later], end - apart * (len(xs) - 1 - later))
    return {day: width - x if mirrored else x for day, x in zip(days, xs, strict=True)}


def _texts(dots: Sequence[Dot], width: float) -> Iterator[tuple[float, str, tuple[str, ...]]]:
    """The words under their mark, each in its own cell; where that is too small they stand only in the table."""
    worded = sorted((dot for dot in dots if dot.mark.words), key=lambda dot: dot.x)
    edges = [0.0, *((one.x + other.x) / 2 for one, other in pairwise(worded)), width]
    for dot, left, right in zip(worded, edges, edges[1:], strict=False):
        if right - left < 76:
            continue
        lines = wrapped(dot.mark.words, within=min(right - left - 14, 250), size=15.5, at_most=4)
        half = max(width_of(line, 15.5) for line in lines) / 2
        yield min(max(dot.x, left + half + 4), right - half - 4), dot.mark.language, tuple(lines)


def inside(ribbon: Ribbon) -> SafeString:
    """Lines first, then gold, then who spoke on top."""
    parts = [*_days(ribbon), *(part for lane in ribbon.lanes for part in _lane(lane, ribbon))]
    return mark_safe("".join(parts))  # every word in it went through `lettered`


def _days(ribbon: Ribbon) -> Iterator[str]:
    bottom = ribbon.height - 24
    for x in ribbon.days.values():
        yield f'<path class="grid-line" d="M{x:.0f} 12V{bottom:.0f}" stroke="{SOFT}" stroke-dasharray="1 5"/>'
    taken: list[float] = []
    ordered = list(ribbon.days.items())
    for day, x in [*ordered[:1], *ordered[:0:-1]]:  # first and last always, others where there is room
        at = min(max(x, 44), ribbon.width - 44)
        if all(abs(at - other) > 96 for other in taken):
            taken.append(at)
            yield lettered([dated(day, "j N Y")], at, ribbon.height - 6, look=QUIET)


def _lane(lane: Lane, ribbon: Ribbon) -> Iterator[str]:
    low, high = lane.top + NAME + TRACK, lane.top + NAME
    near = ribbon.width - NEAR + 8 if ribbon.mirrored else NEAR - 8
    yield f'<g color="{COLOURS[lane.voice]}">{_who(lane, ribbon)}'
    for y, number in ((high, 10), (low, 0)):
        line = f"M{FAR if ribbon.mirrored else NEAR:.0f} {y:.0f}h{ribbon.width - NEAR - FAR:.0f}"
        yield f'<path class="grid-line" d="{line}" stroke="{SOFT}"/>'
        yield lettered([str(number)], near, y + 5, at="left" if ribbon.mirrored else "right", look=QUIET)
    yield from _wished(lane, ribbon)
    marked = [dot for dot in lane.dots if dot.mark.mark is not None]
    if len(marked) > 1:
        path = "M" + "L".join(f"{dot.x:.0f} {dot.y:.0f}" for dot in marked)
        look = f'class="line--{lane.voice}" fill="none" stroke="currentColor" stroke-width="2.5"'
        yield f'<path d="{path}" {look}{DASHES.get(lane.voice, "")}/>'
    yield from map(_dot, lane.dots)
    for x, language, lines in lane.texts:
        said = f'class="picture__own" lang="{escape(language)}"' if language else 'class="picture__own"'
        yield lettered(lines, x, low + 32, size=15.5, leading=LEADING, look=said)
    yield "</g>"


def _who(lane: Lane, ribbon: Ribbon) -> str:
    x, at = (ribbon.width - NEAR, "right") if ribbon.mirrored else (NEAR, "left")
    look = f'class="ribbon__who ribbon__who--{lane.voice}" fill="currentColor" font-weight="700"'
    return lettered([lane.who], x, lane.top + 15, at=at, look=look)


def _wished(lane: Lane, ribbon: Ribbon) -> Iterator[str]:
    """A gold line at the height that was wished, from the day on which it was said."""
    wished = [dot for dot in lane.dots if dot.mark.wished is not None]
    end = FAR if ribbon.mirrored else ribbon.width - FAR
    for dot, until in zip(wished, [*(one.x for one in wished[1:]), end], strict=False):
        y = lane.top + NAME + _down(dot.mark.wished)
        yield f'<path class="thread" d="M{dot.x:.0f} {y:.0f}H{until:.0f}" stroke="{THREAD}" stroke-width="3"/>'
    if wished:
        y = lane.top + NAME + _down(wished[-1].mark.wished)
        x, at = (end - 6, "right") if ribbon.mirrored else (end + 6, "left")
        yield lettered([str(wished[-1].mark.wished)], x, y + 5, at=at, look='class="ribbon__wished" font-weight="700"')


def _dot(dot: Dot) -> str:
    voice = shape_of(dot.mark.voice)
    shape = {
        "person": '<circle r="14"',
        "carer": '<rect x="-13" y="-13" width="26" height="26" rx="4"',
        "professional": '<path d="M0-18 18 0 0 18-18 0Z" stroke-linejoin="round"',
    }[voice]
    fill = PAPER if voice == "carer" else "currentColor"
    drawn = f'{shape} class="dot--{voice} ribbon__dot" fill="{fill}" stroke="currentColor" stroke-width="2.5"/>'
    if dot.mark.mark is None:
        return f'<g transform="translate({dot.x:.0f} {dot.y:.0f}) scale(.5)">{drawn}</g>'
    number_fill = "currentColor" if voice == "carer" else PAPER
    look = f'class="ribbon__mark ribbon__mark--{voice}" fill="{number_fill}" font-weight="700"'
    number = lettered([str(dot.mark.mark)], 0, 5.5, look=look)
    return f'<g transform="translate({dot.x:.0f} {dot.y:.0f})">{drawn}{number}</g>'
