"""Phases x components as a picture: per cell how many chose which step. Only cells that were asked; no totals."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median_low

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from ertoe.implementation.differences import heights_of
from ertoe.implementation.frame import Cell, Frame, cell_id
from ertoe.implementation.models import STEPS, ScanAnswer
from ertoe.ui.pictures.lettering import lettered
from ertoe.ui.pictures.words import wrapped

WASHES = ("#fffcf6", "#f8ecd2", "#ebefdd", "#d5e0bd")
INK, EDGE = "#2a211d", "#857567"
SOFT = 'class="picture__soft"'
HIGH, GAP, HEAD, TITLE = 104.0, 10.0, 34.0, 26.0
WIDE, NARROW = 164.0, 112.0  # how wide one cell is, on a wide and on a narrow sheet


@dataclass(frozen=True)
class Heat:
    """`counts` per step, lowest first; `earlier` those of the scan before, when it asked this cell."""

    cell: Cell
    counts: tuple[int, ...]
    earlier: tuple[int, ...] | None
    is_asked: bool

    @property
    def middle(self) -> int | None:
        heights = [step for step, count in enumerate(self.counts) for _one in range(count)]
        return median_low(heights) if heights else None

    @property
    def in_words(self) -> str:
        """Of the half of the marks: this step or lower."""
        return str(STEPS[self.middle].label) if self.middle is not None else _("nog geen keuze")


def heat_of(
    frame: Frame, cells: Sequence[str], answers: Sequence[ScanAnswer],
    earlier_cells: Sequence[str] = (), earlier: Sequence[ScanAnswer] = (),
) -> list[Heat]:  # fmt: skip
    """In the order of the frame: phase by phase."""
    return [
        Heat(cell, _counts(name, answers), _counts(name, earlier) if name in earlier_cells else None, name in cells)
        for name, cell in frame.cells.items()
    ]


def _counts(cell: str, answers: Sequence[ScanAnswer]) -> tuple[int, ...]:
    found: Mapping[int, int] = Counter(heights_of(one for one in answers if one.question.rpartition(".")[0] == cell))
    return tuple(found.get(step, 0) for step in range(len(STEPS)))


@dataclass(frozen=True)
class Drawing:
    """Units are those of the viewBox."""

    name: str
    width: float
    height: float
    inside: SafeString


def drawings(frame: Frame, heat: Sequence[Heat]) -> list[Drawing]:
    """The same for a wide and for a narrow sheet."""
    columns, rows = len(frame.components), len(frame.phases)
    height = HEAD + rows * (TITLE + HIGH + GAP)
    return [
        Drawing(name, columns * (wide + GAP) - GAP, height, _inside(frame, heat, wide))
        for name, wide in (("wide", WIDE), ("narrow", NARROW))
    ]


def _inside(frame: Frame, heat: Sequence[Heat], wide: float) -> SafeString:
    by_cell = {one.cell.id: one for one in heat}
    lefts = {name: column * (wide + GAP) for column, name in enumerate(frame.components)}
    parts = [
        lettered([component.title], lefts[component.id] + wide / 2, 20, size=14, look='font-weight="700"')
        for component in frame.components.values()
    ]
    for row, phase in enumerate(frame.phases.values()):
        top = HEAD + row * (TITLE + HIGH + GAP)
        parts.append(lettered([phase.title], 2, top + 18, at="left"))
        for component, left in lefts.items():
            parts += _cell(by_cell[cell_id(phase.id, component)], left, top + TITLE, wide)
    return mark_safe("".join(parts))  # every word in it went through `lettered`


def _cell(heat: Heat, x: float, y: float, wide: float) -> Iterator[str]:
    if not heat.is_asked:
        yield _box(x, y, wide, "none", 'stroke-dasharray="3 5"')
        yield lettered([_("niet gevraagd")], x + wide / 2, y + HIGH / 2 + 4, size=13, look=SOFT)
        return
    yield _box(x, y, wide, WASHES[heat.middle or 0], 'stroke-width="1.5"')
    most, step_wide = max(*heat.counts, 1), (wide - 24) / len(STEPS)
    for step, count in enumerate(heat.counts):
        left, tall = x + 12 + step * step_wide, 40 * count / most
        bar = f'x="{left + 3:.0f}" y="{y + 62 - tall:.0f}" width="{step_wide - 6:.0f}" height="{max(tall, 1.5):.1f}"'
        yield f'<rect {bar} fill="{INK}"/>'
        yield lettered([str(count)], left + step_wide / 2, y + 56 - tall, size=13)
    lines = wrapped(heat.in_words, within=wide - 8, size=14, at_most=1)
    yield lettered(lines, x + wide / 2, y + 88, size=14, look='font-weight="700"')


def _box(x: float, y: float, wide: float, fill: str, more: str) -> str:
    place = f'x="{x + 1:.0f}" y="{y:.0f}" width="{wide - 2:.0f}" height="{HIGH:.0f}" rx="8"'
    return f'<rect {place} fill="{fill}" stroke="{EDGE}" {more}/>'
