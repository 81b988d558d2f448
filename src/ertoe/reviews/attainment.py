"""How far several goals together came: the T-score of goal attainment scaling.

T = 50 + 10 * sum(w*x) / sqrt((1-rho) * sum(w^2) + rho * (sum(w))^2), after Kiresuk and Sherman (1968):
x are levels from -2 to +2, w what each goal weighs, rho how much goals are expected to move together.
It belongs to one person. It is hidden until asked for and never laid beside another professional or organisation.
"""

from collections.abc import Sequence
from math import sqrt

RHO = 0.3


def t_score(levels: Sequence[int], weights: Sequence[float] | None = None, *, rho: float = RHO) -> float | None:
    """50 when all goals came where they were expected. Nothing for no goals: nothing is not 50."""
    if not levels:
        return None
    w = weights or [1.0] * len(levels)
    moved = sum(weight * level for weight, level in zip(w, levels, strict=True))
    spread = (1 - rho) * sum(weight**2 for weight in w) + rho * sum(w) ** 2
    return 50 + 10 * moved / sqrt(spread)


def signed(level: int) -> str:
    """A level as people read it: +1, 0, -1."""
    return f"{level:+d}" if level else "0"
