"""Four circles with a person's own words in them: where everything stands. The template draws it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from ertoe.tools.answers import Answers, in_words
from ertoe.tools.tool import WORDS, SpokenPart, SpokenTool
from ertoe.ui.pictures.words import width_of

SIDE = 800
RADIUS = 192
HEART_RADIUS = 72
NEAR, FAR = 200, 600
"""Where the middles of the circles stand, in a square of 800 by 800."""

PADDING = 22
TITLE_SIZE = 30
WORD_SIZES = (40, 36, 32, 28)
"""Few words stand large. Below 28 they are not legible on a telephone: then they end in an ellipsis."""
LEADING = 1.24

COLOURS = ("life", "deed", "care", "thread")
"""By their names among the tokens. Never the only thing that tells them apart."""


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    x: float
    y: float
    size: int


@dataclass(frozen=True, slots=True)
class Circle:
    """One circle. `texts` are the whole words, for the list beside the picture and for who listens to the page."""

    part_id: str
    number: int
    colour: str
    title: str
    asks: str
    href: str
    x: int
    y: int
    radius: int
    title_lines: tuple[Line, ...]
    word_lines: tuple[Line, ...]
    texts: tuple[str, ...]

    @property
    def label(self) -> str:
        said = "; ".join(" ".join(text.split()) for text in self.texts)
        return f"{self.title}: {said}" if said else self.title


@dataclass(frozen=True, slots=True)
class CirclesPicture:
    id: str
    title: str
    language: str
    direction: str
    side: int
    middle: int
    heart_radius: int
    heart: Line | None
    circles: tuple[Circle, ...]


def words_by_part(spoken: SpokenTool, answers: Answers) -> dict[str, list[str]]:
    """The words that stand in each circle, from the answers of one talk."""
    return {
        part.id: [
            said for each in part.questions if each.kind == WORDS and (said := in_words(each, answers.get(each.id)))
        ]
        for part in spoken.parts
    }


def draw_circles(
    spoken: SpokenTool,
    words: Mapping[str, Sequence[str]],
    *,
    link: Callable[[str], str],
    called: str = "",
    invitation: str = "",
) -> CirclesPicture:
    """Lay out a tool of the form circles. `link` gives the address that belongs to a part ("" for no link).

    `invitation` stands in an empty circle. In a language read from the right the first circle stands at the right.
    """
    xs = (FAR, NEAR, FAR, NEAR) if spoken.direction == "rtl" else (NEAR, FAR, NEAR, FAR)
    ys = (NEAR, NEAR, FAR, FAR)
    return CirclesPicture(
        id=f"picture-{spoken.id}",
        title=spoken.title,
        language=spoken.language,
        direction=spoken.direction,
        side=SIDE,
        middle=SIDE // 2,
        heart_radius=HEART_RADIUS,
        heart=_heart(called),
        circles=tuple(
            _circle(part, number, words.get(part.id, ()), link(part.id), invitation, x, y)
            for number, (part, x, y) in enumerate(zip(spoken.parts, xs, ys, strict=True), start=1)
        ),
    )


def _circle(part: SpokenPart, number: int, texts: Sequence[str], href: str, invitation: str, x: int, y: int) -> Circle:
    titles = wrapped([part.title], [_width_at(-134 + 35 * row) for row in range(3)], TITLE_SIZE)[0]
    top = -134 + 35 * len(titles)
    said = tuple(text for text in texts if text.strip())
    return Circle(
        part_id=part.id,
        number=number,
        colour=COLOURS[number - 1],
        title=part.title,
        asks=part.questions[0].ask,
        href=href,
        x=x,
        y=y,
        radius=RADIUS,
        title_lines=tuple(Line(text, x, y - 124 + 35 * row, TITLE_SIZE) for row, text in enumerate(titles)),
        word_lines=_word_lines(said or ((invitation,) if invitation else ()), x, y, top),
        texts=said,
    )


def _word_lines(texts: Sequence[str], x: int, y: int, top: int) -> tuple[Line, ...]:
    """The words under the title, as large as they fit, in the middle of what is left of the circle."""
    paragraphs = [line for text in texts for line in text.splitlines() if line.strip()]
    middle, room = (top + 150) / 2, 150 - top
    laid: list[str] = []
    for size in WORD_SIZES:
        for rows in range(1, int(room / (size * LEADING)) + 1):
            offsets = [middle + (row - (rows - 1) / 2) * size * LEADING for row in range(rows)]
            laid, is_whole = wrapped(paragraphs, [_width_at(offset) for offset in offsets], size)
            if is_whole or (size == WORD_SIZES[-1] and rows == int(room / (size * LEADING))):
                return tuple(
                    Line(text, x, round(y + offset + size * 0.32, 1), size)
                    for text, offset in zip(laid, offsets, strict=False)
                )
    return ()


def _width_at(offset: float) -> float:
    """How wide the circle is at a height above or below its middle, less some air."""
    return 2 * sqrt(max(RADIUS**2 - (abs(offset) + 12) ** 2, 0)) - 2 * PADDING


def wrapped(paragraphs: Sequence[str], widths: Sequence[float], size: int) -> tuple[list[str], bool]:
    """Lines that each fit their own width, and whether everything found a place; else the last has an ellipsis."""
    lines: list[str] = []
    for paragraph in paragraphs:
        words = paragraph.split()
        while words:
            if len(lines) == len(widths):
                return [*lines[:-1], _cut(f"{lines[-1]} {words[0]}", widths[-1], size)], False
            line, words = _one_line(words, widths[len(lines)], size)
            lines.append(line)
    return lines, True


def _one_line(words: list[str], width: float, size: int) -> tuple[str, list[str]]:
    taken = 1
    while taken < len(words) and width_of(" ".join(words[: taken + 1]), size) <= width:
        taken += 1
    line, rest = " ".join(words[:taken]), words[taken:]
    if taken > 1 or width_of(line, size) <= width:
        return line, rest
    # A single word too long for the circle goes on in the next line.
    length = len(line)
    while length > 1 and width_of(line[:length], size) > width:
        length -= 1
    return line[:length], [line[length:], *rest]


def _cut(text: str, width: float, size: int) -> str:
    """As many whole words as fit before an ellipsis; of a single long word, as many letters."""
    while " " in text and width_of(f"{text}…", size) > width:
        text = text.rpartition(" ")[0]
    while len(text) > 1 and width_of(f"{text}…", size) > width:
        text = text[:-1]
    return f"{text.rstrip(' ,.;:')}…"


def _heart(called: str) -> Line | None:
    """How the person is called, in the middle of it all."""
    name = called.strip()
    if not name:
        return None
    size = next((size for size in (30, 26, 22) if width_of(name, size) <= HEART_RADIUS * 2 - 20), 22)
    fits = width_of(name, size) <= HEART_RADIUS * 2 - 20
    middle = SIDE // 2
    return Line(name if fits else _cut(name, HEART_RADIUS * 2 - 20, size), middle, middle + round(size * 0.32), size)
