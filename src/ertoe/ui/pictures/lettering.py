"""Words in a drawing, each in its own direction: an Arabic date on a Dutch sheet, a Dutch name on an Arabic one."""

import unicodedata
from collections.abc import Sequence
from html import escape

FROM_THE_RIGHT = ("R", "AL")
SWAPPED = {"left": "end", "right": "start"}
STRAIGHT = {"left": "start", "right": "end"}


def direction_of(text: str) -> str:
    """By its first letter, as `dir="auto"` does."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return "rtl" if next((one for one in strong if one in ("L", *FROM_THE_RIGHT)), "L") in FROM_THE_RIGHT else "ltr"


def lettered(
    lines: Sequence[str],
    x: float,
    y: float,
    *,
    at: str = "middle",
    size: float = 15,
    leading: float = 0,
    look: str = "",
) -> str:
    """Lines of one text. `at`: where x is, seen on the sheet: at its left, its right, or its middle."""
    if not lines:
        return ""
    direction = direction_of(" ".join(lines))
    anchor = (SWAPPED if direction == "rtl" else STRAIGHT).get(at, "middle")
    place = f'direction="{direction}" text-anchor="{anchor}" font-size="{size:g}"'
    told = "".join(
        f'<tspan x="{x:.0f}" y="{y + number * leading:.1f}">{escape(line)}</tspan>' for number, line in enumerate(lines)
    )
    return f"<text {look} {place}>{told}</text>" if look else f"<text {place}>{told}</text>"
