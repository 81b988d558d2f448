"""Follows a drawing as the pen went, to see where it comes."""

import re
from collections.abc import Iterator

TAKES = {"M": 2, "L": 2, "T": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "A": 7, "Z": 0}
Point = tuple[float, float]


def touched(part: str) -> Iterator[Point]:
    """The points where the strokes of one shape begin and end, and the outer points of its rings."""
    if part.startswith("<path"):
        yield from _along(said(part, "d"))
    else:
        x, y = float(said(part, "cx")), float(said(part, "cy"))
        across = float(said(part, "rx" if "rx=" in part else "r"))
        down = float(said(part, "ry" if "ry=" in part else "r"))
        yield from ((x - across, y - down), (x + across, y + down))


def said(part: str, name: str) -> str:
    found = re.search(rf'\b{name}="([^"]*)"', part)
    assert found, f"no {name} in {part}"
    return found[1]


def _along(path: str) -> Iterator[Point]:
    x = y = first_x = first_y = 0.0
    for letter, rest in re.findall(r"([A-Za-z])([^A-Za-z]*)", path):
        numbers = [float(each) for each in re.findall(r"-?(?:\d+\.?\d*|\.\d+)", rest)]
        takes = TAKES[letter.upper()]
        if takes == 0:
            x, y = first_x, first_y
            continue
        assert len(numbers) % takes == 0, f"{letter}{rest} has a number too many or too few"
        for start in range(0, len(numbers), takes):
            x, y = _goes(letter, numbers[start : start + takes], x, y)
            if letter in "Mm" and start == 0:
                first_x, first_y = x, y
            yield x, y


def _goes(letter: str, numbers: list[float], x: float, y: float) -> Point:
    from_x, from_y = (0.0, 0.0) if letter.isupper() else (x, y)
    match letter.upper():
        case "H":
            return from_x + numbers[0], y
        case "V":
            return x, from_y + numbers[0]
        case _:
            return from_x + numbers[-2], from_y + numbers[-1]
