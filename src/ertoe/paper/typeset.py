"""Words become a sheet of paper: PDF that a screen reader reads in the right order (PDF/UA-1)."""

from functools import cache
from pathlib import Path
from typing import Any

import orjson
import typst

HOUSE = Path(__file__).resolve().parents[1]


@cache
def fonts() -> typst.Fonts:
    """Those of the machine and the few inside typst: looking for them takes longer than setting a plan."""
    return typst.Fonts()


def typeset(sheet: str, words: dict[str, Any]) -> bytes:
    """`sheet` is "package/name" of a `package/typst/name.typ`, which reads its words from `sys.inputs.name`.

    The words go in as data: whatever somebody typed stays text. Nothing is fetched from anywhere.
    PDF/UA asks that every letter can be drawn. Where this machine has no font for one, paper with a hole that
    says so is better than no paper.
    """
    try:
        return _compiled(sheet, words, is_accessible=True)
    except typst.TypstError:
        return _compiled(sheet, words | {"has_holes": True}, is_accessible=False)


def _compiled(sheet: str, words: dict[str, Any], *, is_accessible: bool) -> bytes:
    package, _, name = sheet.partition("/")
    made: bytes = typst.compile(
        HOUSE / package / "typst" / f"{name}.typ",
        root=HOUSE,
        font_paths=fonts(),
        sys_inputs={name: orjson.dumps(words).decode()},
        format="pdf",
        pdf_standards="ua-1" if is_accessible else None,
    )
    return made
