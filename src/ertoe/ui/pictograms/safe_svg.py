"""An SVG file of somebody else: only shapes and how they look. What is not on these lists does not enter a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

from django.utils.html import format_html_join
from django.utils.safestring import mark_safe

from ertoe.ui.pictograms.packs import Shapes

LARGEST = 8_000
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_NUMBERS = rf"\s*{_NUMBER}(?:[\s,]+{_NUMBER})*\s*"
_COLOUR = r"none|currentColor|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|[a-z]{3,20}"
_DRESS = dict.fromkeys(("fill", "stroke"), _COLOUR)
_DRESS |= dict.fromkeys(("fill-rule", "stroke-linecap", "stroke-linejoin"), r"[a-z]{4,7}")
_DRESS |= dict.fromkeys(
    ("fill-opacity", "stroke-opacity", "opacity", "stroke-width", "stroke-miterlimit", "stroke-dashoffset"), _NUMBER
)
_DRESS |= {"stroke-dasharray": rf"none|{_NUMBERS}", "class": "pictogram__gold"}
_TRANSFORM = {"transform": r"(?:\s*(?:matrix|translate|scale|rotate|skewX|skewY)\([-+0-9.eE,\s]*\)\s*,?)+"}
_ROOT = {"xmlns": r"http://www\.w3\.org/2000/svg", "viewBox": _NUMBERS, "version": r"1\.[0-2]"}
_ROOT |= dict.fromkeys(("width", "height"), r"[0-9.]+(?:px|mm|pt)?")
_SHAPES: dict[str, dict[str, str]] = {
    "g": {},
    "path": {"d": r"[MmLlHhVvCcSsQqTtAaZz0-9eE+\-.,\s]*"},
    "circle": dict.fromkeys(("cx", "cy", "r"), _NUMBER),
    "ellipse": dict.fromkeys(("cx", "cy", "rx", "ry"), _NUMBER),
    "rect": dict.fromkeys(("x", "y", "width", "height", "rx", "ry"), _NUMBER),
    "line": dict.fromkeys(("x1", "y1", "x2", "y2"), _NUMBER),
    "polyline": {"points": _NUMBERS},
    "polygon": {"points": _NUMBERS},
}
_ON_A_SHAPE = {name: own | _DRESS | _TRANSFORM for name, own in _SHAPES.items()}


@dataclass(frozen=True, slots=True)
class Fault:
    line: int
    what: str
    mend: str


class _Stop(Exception):
    """What follows is not looked at any more."""


def read(path: Path) -> tuple[Shapes | None, list[Fault]]:
    """The shapes in a file, or everything that is wrong with it."""
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        return None, [Fault(1, f"is larger than {LARGEST} bytes", "Draw it simpler: two to six shapes say enough.")]
    reader = _Reader()
    try:
        reader.parser.Parse(content, True)
    except _Stop:
        pass
    except expat.ExpatError as error:
        reader.faults.append(Fault(error.lineno, "is not well-formed", "Save it again as plain SVG, in UTF-8."))
    if not reader.faults and not reader.shapes:
        reader.say("holds no shape", "Draw something in it.")
    if reader.faults:
        return None, reader.faults
    return Shapes(reader.view_box, mark_safe(reader.dress), mark_safe("".join(reader.shapes))), []  # our lists only


class _Reader:
    """Writes what it knows out again; nothing of the file itself goes further."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.shapes: list[str] = []
        self.view_box = self.dress = ""
        self.depth = 0
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._begins
        self.parser.EndElementHandler = self._ends
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction

    def say(self, what: str, mend: str) -> None:
        self.faults.append(Fault(self.parser.CurrentLineNumber, what, mend))

    def _begins(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth == 1:
            self._root(name, attributes)
        elif name not in _ON_A_SHAPE:
            self.say(f"holds `<{name}>`", f"Only {', '.join(_ON_A_SHAPE)}; words belong in pack.yaml.")
        else:
            self.shapes.append(f"<{name}{self._written(attributes, _ON_A_SHAPE[name])}>")

    def _root(self, name: str, attributes: dict[str, str]) -> None:
        if name != "svg":
            self.say(f"begins with `<{name}>`", "An SVG file begins with `<svg>`.")
            raise _Stop
        self.view_box = attributes.get("viewBox", "")
        if len(re.findall(_NUMBER, self.view_box)) != 4:
            self.say("has no `viewBox` of four numbers", 'Say how large the field is: viewBox="0 0 48 48".')
        self._written(attributes, _ROOT | _DRESS)
        dress = {name: value for name, value in attributes.items() if name in _DRESS}
        self.dress = self._written({"fill": "currentColor"} | dress, _DRESS)

    def _written(self, attributes: dict[str, str], known: dict[str, str]) -> str:
        for name, value in attributes.items():
            if name not in known:
                self.say(f"has `{name}`", "Remove it; colour and line are said as `fill` and `stroke`.")
            elif not re.fullmatch(known[name], value):
                self.say(f"says `{name}` in a way that is not allowed", "Write plain numbers or a plain colour.")
        return format_html_join("", ' {}="{}"', ((name, attributes[name]) for name in attributes if name in known))

    def _ends(self, name: str) -> None:
        if self.depth > 1 and name in _ON_A_SHAPE:
            self.shapes.append(f"</{name}>")
        self.depth -= 1

    def _text(self, words: str) -> None:
        if words.strip():
            self.say("holds text", "Take it out; the words of a picture stand in pack.yaml.")

    def _doctype(self, *_rest: object) -> None:
        self.say("has a `<!DOCTYPE>`", "Remove it: a picture brings no entities.")
        raise _Stop

    def _instruction(self, target: str, _data: str) -> None:
        self.say(f"has an instruction `<?{target}`", "Remove it.")
