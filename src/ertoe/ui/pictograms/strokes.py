"""The one hand in which every pictogram is drawn.

A 48 x 48 field with 4 kept free on every side. First the gold, laid a little beside the lines as with a crayon; then
the lines, all of one width with round ends. Nothing else: what needs more than this is too much for 24 pixels.
"""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True)
class Pictogram:
    label: Promise
    parts: tuple[str, ...]
    turns: bool = False
    """Looks the other way when one reads from right to left."""


def line(path: str) -> str:
    return f'<path d="{path}"/>'


def ring(x: float, y: float, r: float) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}"/>'


def oval(x: float, y: float, across: float, down: float) -> str:
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{across:g}" ry="{down:g}"/>'


def dot(x: float, y: float) -> str:
    """A point of the pen: an eye, a doorknob."""
    return f'<path d="M{x:g} {y:g}h.01" stroke-width="3.6"/>'


def gold(path: str) -> str:
    return f'<path class="pictogram__gold" d="{path}"/>'


def gold_ring(x: float, y: float, r: float) -> str:
    return f'<circle class="pictogram__gold" cx="{x:g}" cy="{y:g}" r="{r:g}"/>'
