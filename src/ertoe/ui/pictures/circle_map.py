"""The map of the circle: the person in the middle, family and neighbours on one side, professionals on the other.

Pages fill these frozen rows from what they may show; the picture asks nothing and knows nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from ertoe.ui.pictures.badges import initials
from ertoe.ui.pictures.lettering import lettered
from ertoe.ui.pictures.words import width_of, wrapped

KINDS = {"professional": "professional", "team": "professional", "helper": "helper", "volunteer": "helper"}
INK, THREAD, PAPER, TIE = "#5c2748", "#a2701a", "#fffcf6", "#857567"
COLOURS = {"family": "#865411", "helper": "#475d2e", "professional": "#28555f"}


@dataclass(frozen=True)
class Around:
    """Somebody in the circle, as the picture needs it. `agreements`: how many of them the reader may see."""

    name: str
    role: str
    as_what: str
    organisation: str = ""
    agreements: int = 0
    language: str = ""
    """Of `as_what`, when it was said in own words and not in those of the page."""

    @property
    def kind(self) -> str:
        return KINDS.get(self.role, "family")


@dataclass(frozen=True)
class Layout:
    """Units are those of the viewBox. Beside the mark on a wide sheet, under it on a narrow one."""

    name: str
    width: float
    reach: float
    step: float
    size: float
    room: float
    beside: bool


WIDE = Layout("wide", 720, 168, 98, 16, 150, True)
NARROW = Layout("narrow", 360, 122, 128, 15.5, 116, False)


def drawings(person: str, around: Sequence[Around], *, mirrored: bool) -> list[tuple[Layout, float, SafeString]]:
    """The same map for a wide and for a narrow sheet: layout, height and the inside of the SVG."""
    return [(layout, *_drawn(person, around, layout, mirrored)) for layout in (WIDE, NARROW)]


def _drawn(person: str, around: Sequence[Around], layout: Layout, mirrored: bool) -> tuple[float, SafeString]:
    near = sorted((one for one in around if one.kind != "professional"), key=lambda one: one.kind)
    beside = sorted((one for one in around if one.kind == "professional"), key=lambda one: one.organisation)
    rows = max(len(near), len(beside), 2)
    height = rows * layout.step + (0 if layout.beside else 12)
    middle = (layout.width / 2, height / 2 if layout.beside else (height - 38) / 2)
    places = [
        (one, _place(number, len(side), layout, middle, towards))
        for side, towards in ((near, -1), (beside, 1))
        for number, one in enumerate(side)
    ]
    if mirrored:
        places = [(one, (layout.width - x, y)) for one, (x, y) in places]
    parts = (
        _ring(layout, middle),
        *(_thread(one, middle, place) for one, place in places),
        _in_the_middle(person, middle, layout),
        *(_somebody(one, place, middle, layout) for one, place in places),
    )
    return height, mark_safe("".join(parts))  # every word in it went through `lettered`


def _place(number: int, among: int, layout: Layout, middle: tuple[float, float], towards: int) -> tuple[float, float]:
    """On a bow around the middle: equal steps down, furthest out at half height."""
    off = number - (among - 1) / 2
    bend = (2 * off / max(among, 3)) ** 2 * layout.reach * (0.34 if layout.beside else 0.12)
    return middle[0] + towards * (layout.reach - bend), middle[1] + off * layout.step


def _ring(layout: Layout, middle: tuple[float, float]) -> str:
    radius = 66 if layout.beside else 50
    return (
        f'<circle class="around__ring" cx="{middle[0]:g}" cy="{middle[1]:g}" r="{radius}" fill="none" '
        f'stroke="{THREAD}" stroke-dasharray="2 6" stroke-linecap="round"/>'
    )


def _thread(one: Around, middle: tuple[float, float], place: tuple[float, float]) -> str:
    """Gold and whole for who has an agreement; else thin and dotted."""
    (from_x, from_y), (x, y) = middle, place
    bow = (from_x + x) / 2
    path = f'd="M{from_x:.0f} {from_y:.0f}C{bow:.0f} {from_y:.0f} {bow:.0f} {y:.0f} {x:.0f} {y:.0f}" fill="none"'
    if one.agreements:
        return f'<path class="thread" {path} stroke="{THREAD}" stroke-width="3"/>'
    return f'<path class="around__tie" {path} stroke="{TIE}" stroke-width="1.5" stroke-dasharray="1 6"/>'


def _in_the_middle(person: str, middle: tuple[float, float], layout: Layout) -> str:
    x, y = middle
    radius = 52 if layout.beside else 42
    longest = max(map(_width, person.split()), default=1)
    size = min(radius * 0.38, radius * 1.75 / longest)
    lines = wrapped(person, within=radius * 1.8, size=size, at_most=2)
    fits = f'class="picture__own around__inside" fill="{PAPER}"'
    top = y + size * 0.35 - (len(lines) - 1) * size * 0.6
    return (
        f'<circle class="around around--person" cx="{x:g}" cy="{y:g}" r="{radius}" fill="{INK}"/>'
        f"{lettered(lines, x, top, size=round(size, 1), leading=size * 1.2, look=fits)}"
    )


def _width(word: str) -> float:
    return width_of(word, 1)


def _somebody(one: Around, place: tuple[float, float], middle: tuple[float, float], layout: Layout) -> str:
    x, y = place
    shape = f'class="around around--{one.kind}" fill="{PAPER}" stroke="{COLOURS[one.kind]}" stroke-width="2.5"'
    inside = lettered([initials(one.name)], x, y + 5, look='class="around__initials" font-weight="700"')
    return f"<g>{_shape(one.kind, x, y, shape)}{inside}{_label(one, place, middle, layout)}</g>"


def _shape(kind: str, x: float, y: float, look: str) -> str:
    """Form beside colour: family square and soft, a helper round, a professional pointed."""
    if kind == "family":
        return f'<rect x="{x - 22:.0f}" y="{y - 22:.0f}" width="44" height="44" rx="9" {look}/>'
    if kind == "helper":
        return f'<circle cx="{x:.0f}" cy="{y:.0f}" r="24" {look}/>'
    return f'<path d="M{x:.0f} {y - 30:.0f}l30 30-30 30-30-30Z" stroke-linejoin="round" {look}/>'


def _label(one: Around, place: tuple[float, float], middle: tuple[float, float], layout: Layout) -> str:
    """Name, and under it who that is: outward on a wide sheet, centred below on a narrow one."""
    size, small, room = layout.size, layout.size * 0.92, layout.room
    names = wrapped(one.name, within=room, size=size * 1.04, at_most=2)
    whats = [line for text in (one.as_what, one.organisation if layout.beside else "") if text
             for line in wrapped(text, within=room, size=small, at_most=2 if layout.beside else 1)]  # fmt: skip
    leading = size * 1.25
    if layout.beside:
        outward = 1 if place[0] > middle[0] else -1
        x, at = place[0] + outward * 40, "left" if outward > 0 else "right"
        y = place[1] + size * 0.35 - (len(names) + len(whats) - 1) * leading / 2
    else:
        x, at, y = place[0], "middle", place[1] + 46
    below = y + len(names) * leading
    return lettered(names, x, y, at=at, size=size, leading=leading, look='font-weight="700"') + "".join(
        lettered([line], x, below + number * leading, at=at, size=round(small, 1), look='class="picture__soft"')
        for number, line in enumerate(whats)
    )
