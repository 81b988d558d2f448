"""The family as a picture: concepts down, features across. A mark differs by shape, never by colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, degrees, radians, sin

from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from ertoe.library.family import Concept, Family
from ertoe.ui.pictures.lettering import lettered
from ertoe.ui.pictures.words import width_of, wrapped

INK, RULE, BAND = "#5c2748", "#e2d6c2", "#f8ecd2"
LEAN = radians(38)  # how far the names of the features lean over


@dataclass(frozen=True)
class Drawing:
    """Units are those of the viewBox."""

    name: str
    width: int
    height: int
    inside: SafeString


def drawings(family: Family, feature: str = "") -> list[Drawing]:
    """Wide: a matrix with words on both sides. Narrow: the features are numbered, as in the list beside it."""
    return [_wide(family, feature), _narrow(family, feature)]


def mark(kind: str, x: float, y: float, size: float = 9) -> str:
    """Filled: central. A ring: present. A short line: not its focus."""
    if kind == "central":
        return f'<circle class="mark mark--full" cx="{x:g}" cy="{y:g}" r="{size:g}" fill="{INK}"/>'
    if kind == "present":
        return (
            f'<circle class="mark" cx="{x:g}" cy="{y:g}" r="{size - 2:g}" fill="none" stroke="{INK}" stroke-width="3"/>'
        )
    return f'<path class="mark" d="M{x - 5:g} {y:g}h10" fill="none" stroke="{INK}" stroke-width="2"/>'


def _wide(family: Family, feature: str) -> Drawing:
    left, step, row = 236, 46, 40
    long = [width_of(one.name, 14) for one in family.features]
    head = round(max(long) * sin(LEAN)) + 30
    ends = max(left + number * step + step / 2 + one * cos(LEAN) for number, one in enumerate(long))
    width, height = round(ends) + 4, head + row * len(family.concepts) + 8
    parts = [_band(family, feature, left, head - 8, step, height - head + 8)]
    for number, one in enumerate(family.features):
        x = left + number * step + step / 2
        words = lettered([one.name], 0, 0, at="left", size=14)
        parts.append(
            _link(
                _of_feature(one.id),
                f'<g transform="translate({x:g} {head - 14}) rotate({-degrees(LEAN):g})">{words}</g>',
            )
        )
    for number, concept in enumerate(family.concepts):
        y = head + number * row + row / 2
        lines = wrapped(concept.name, within=left - 16, size=15, at_most=2)
        name = lettered(lines, 0, y + 5 - (len(lines) - 1) * 8.5, at="left", size=15, leading=17)
        parts += [_rule(left + step * len(family.features), y + row / 2), _link(_of_concept(concept), name)]
        parts += [mark(cell.mark, left + at * step + step / 2, y) for at, cell in enumerate(concept.cells)]
    return Drawing("wide", width, height, mark_safe("".join(parts)))  # every word in it went through `lettered`


def _narrow(family: Family, feature: str) -> Drawing:
    step, row, top = 34, 76, 6
    width, height = step * len(family.features), row * len(family.concepts) + top
    parts = [_band(family, feature, 0, top, step, height - top)]
    for number, concept in enumerate(family.concepts):
        y = top + number * row
        lines = wrapped(concept.name, within=width, size=16, at_most=1)
        parts.append(_link(_of_concept(concept), lettered(lines, 0, y + 18, at="left", size=16)))
        for at, cell in enumerate(concept.cells):
            x = at * step + step / 2
            parts += [mark(cell.mark, x, y + 37), lettered([str(at + 1)], x, y + 62, size=13, look='class="soft"')]
        parts.append(_rule(width, y + row - 6))
    return Drawing("narrow", width, height, mark_safe("".join(parts)))  # every word in it went through `lettered`


def _band(family: Family, feature: str, left: float, top: float, step: float, height: float) -> str:
    at = next((number for number, one in enumerate(family.features) if one.id == feature), None)
    if at is None:
        return ""
    place = f'x="{left + at * step:g}" y="{top:g}" width="{step:g}" height="{height:g}"'
    return f'<rect class="band" {place} rx="6" fill="{BAND}"/>'


def _rule(width: float, y: float) -> str:
    return f'<path class="grid-line" d="M0 {y:g}h{width:g}" stroke="{RULE}"/>'


def _link(url: str, inside: str) -> str:
    return f'<a href="{escape(url)}">{inside}</a>'


def _of_concept(concept: Concept) -> str:
    return reverse("library:concept", args=(concept.id,))


def _of_feature(feature: str) -> str:
    return f"{reverse('library:concepts')}?feature={feature}"
