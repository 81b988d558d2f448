"""The river of time: month by month, one stream per kind of thing; the more happened, the wider it runs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt

from django.utils.dateformat import format as dated
from django.utils.safestring import SafeString, mark_safe

from ertoe.ui.pictures.lettering import lettered

STROKES = {"said": "#5c2748", "goals": "#5c2748", "agreements": "#475d2e", "voices": "#a2701a", "circle": "#28555f"}
WASHES = {"said": "#f6e9ec", "goals": "#f6e9ec", "agreements": "#ebefdd", "voices": "#f8ecd2", "circle": "#e4eeee"}
SOFT = 'class="picture__soft"'
THIN, WIDEST, LANE, TOP, BOTTOM = 2.5, 21.0, 78.0, 6.0, 44.0


@dataclass(frozen=True)
class Lane:
    name: str
    words: str


@dataclass(frozen=True)
class Month:
    first: date
    counts: Mapping[str, int]


@dataclass(frozen=True)
class River:
    """Units are those of the viewBox. `months` are the last ones that fit."""

    name: str
    width: float
    height: float
    months: tuple[Month, ...]
    lanes: tuple[Lane, ...]
    mirrored: bool

    def x(self, number: int) -> float:
        step = self.width / len(self.months)
        at = step * (number + 0.5)
        return self.width - at if self.mirrored else at


def rivers(months: Sequence[Month], lanes: Sequence[Lane], *, mirrored: bool) -> list[River]:
    """The same river for a wide and for a narrow sheet."""
    return [
        River(name, width, TOP + LANE * len(lanes) + BOTTOM, tuple(months[-at_most:]), tuple(lanes), mirrored)
        for name, width, at_most in (("wide", 720, 12), ("narrow", 360, 6))
        if months
    ]


def inside(river: River) -> SafeString:
    parts = (*_months(river), *(part for number in range(len(river.lanes)) for part in _stream(river, number)))
    return mark_safe("".join(parts))  # every word in it went through `lettered`


def _months(river: River) -> Iterator[str]:
    low = river.height - BOTTOM
    for number, month in enumerate(river.months):
        x = river.x(number)
        yield f'<path class="grid-line" d="M{x:.0f} {TOP:g}V{low:.0f}" stroke="#c9bca8" stroke-dasharray="1 6"/>'
        yield lettered([dated(month.first, "M")], x, low + 18, look=SOFT)
        if number == 0 or month.first.month == 1:
            yield lettered([str(month.first.year)], x, low + 36, look=SOFT)


def _stream(river: River, number: int) -> Iterator[str]:
    lane = river.lanes[number]
    middle = TOP + LANE * number + 48
    counts = [month.counts.get(lane.name, 0) for month in river.months]
    points = [(river.x(place), _half(count)) for place, count in enumerate(counts)]
    ends = (0.0, river.width) if not river.mirrored else (river.width, 0.0)
    shore = [(ends[0], THIN), *points, (ends[1], THIN)]
    outline = f"M{_curve(shore, middle, -1)}L{_curve(shore[::-1], middle, 1)}Z"
    look = f'fill="{WASHES[lane.name]}" stroke="{STROKES[lane.name]}" stroke-width="1.5"'
    yield f'<path class="river river--{lane.name}" d="{outline}" {look}/>'
    x, at = (river.width - 2, "right") if river.mirrored else (2, "left")
    yield lettered([lane.words], x, middle - 26, at=at, look='font-weight="700"')
    for (x, _half_width), count in zip(points, counts, strict=True):
        if count:
            yield lettered([str(count)], x, middle + 5.5, look='font-weight="700"')


def _half(count: int) -> float:
    """Half the width of the stream: room for its number as soon as there is one."""
    return min(6 + 5 * sqrt(count), WIDEST) if count else THIN


def _curve(shore: Sequence[tuple[float, float]], middle: float, side: int) -> str:
    """Along one bank, level at each month: never wider or narrower in between than at its months."""
    (x, half), *rest = shore
    path = f"{x:.0f} {middle + side * half:.1f}"
    for to, wide in rest:
        bend, y = (x + to) / 2, middle + side * wide
        path += f"C{bend:.0f} {middle + side * half:.1f} {bend:.0f} {y:.1f} {to:.0f} {y:.1f}"
        x, half = to, wide
    return path
