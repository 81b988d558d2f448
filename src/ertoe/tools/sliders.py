"""Two marks about one moment, and what a professional may best do with it. Nothing of it is kept."""

from __future__ import annotations

HIGHEST = 10


def advice_for(accept: int | None, grip: int | None) -> tuple[str, ...]:
    """Four ways to help, the most fitting first; empty when one of the two was skipped.

    It weighs the two marks against each other; it draws no line between people and knows no types.
    """
    if accept is None or grip is None:
        return ()
    fits = {
        "inform": min(accept, grip),
        "grip": accept - grip,
        "accept": grip - accept,
        "steps": HIGHEST - max(accept, grip),
    }
    return tuple(sorted(fits, key=lambda way: -fits[way]))
