"""Setting words in a picture: SVG does not wrap lines, so we do, by an estimate of how wide letters are."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

NARROW = frozenset("iljtfrI.,;:'!|()[] ’‘")
WIDE = frozenset("mwMW—@%")


def width_of(text: str, size: float) -> float:
    """In the units of the picture. An estimate on the wide side: rather a line too many than words over the edge."""
    return sum(map(_letter, text)) * size


@lru_cache(1024)
def _letter(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0.0
    if letter in NARROW:
        return 0.33
    if letter in WIDE:
        return 0.88
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.0
    return 0.66 if letter.isupper() else 0.55


Measured = list[tuple[str, float]]


def wrapped(text: str, *, within: float, size: float, at_most: int) -> list[str]:
    """Lines that fit, of about equal length.

    What does not fit in `at_most` lines ends with an ellipsis: the whole text stands beside the picture.
    """
    words = list(_measured(text.split(), within, size))
    space = width_of(" ", size)
    lines = _filled(words, within, space)
    if len(lines) > at_most:
        return [*lines[: at_most - 1], _shortened(lines[at_most - 1], within, size)]
    room = within - size / 2
    at_least = max(within / 2, *(width for _, width in words)) if words else within
    while len(lines) > 1 and room > at_least:
        tighter = _filled(words, room, space)
        if len(tighter) > len(lines):
            break
        lines = tighter
        room -= size / 2
    return lines


def _filled(words: Measured, within: float, space: float) -> list[str]:
    lines: list[str] = []
    line, filled = "", 0.0
    for word, width in words:
        if line and filled + space + width > within:
            lines.append(line)
            line, filled = word, width
        elif line:
            line, filled = f"{line} {word}", filled + space + width
        else:
            line, filled = word, width
    return [*lines, line] if line else lines


def _shortened(line: str, within: float, size: float) -> str:
    while line and width_of(line + "…", size) > within:
        line = line[:-1]
    return line.rstrip(" ,.;:") + "…"


def _measured(words: list[str], within: float, size: float) -> Iterator[tuple[str, float]]:
    """Each word with its width; one that is wider than the line comes in pieces."""
    for word in words:
        rest, width = word, width_of(word, size)
        while width > within and len(rest) > 1:
            cut = len(rest) - 1
            while cut > 1 and width_of(rest[:cut], size) > within:
                cut -= 1
            yield rest[:cut], width_of(rest[:cut], size)
            rest = rest[cut:]
            width = width_of(rest, size)
        yield rest, width
