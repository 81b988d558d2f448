"""Words become a sheet of paper: PDF that a screen reader reads in the right order (PDF/UA-1)."""

from functools import cache
from pathlib import Path
from typing import Any

import orjson
import typst

TYPST = Path(__file__).resolve().parent / "typst"


@cache
def fonts() -> typst.Fonts:
    """Those of the machine and the few inside typst: looking for them takes longer than setting a plan."""
    return typst.Fonts()


def typeset(name: str, words: dict[str, Any]) -> bytes:
    """`words` go in as data: whatever somebody typed stays text. Nothing is fetched from anywhere.

    PDF/UA asks that every letter can be drawn. Where this machine has no font for one, paper with a hole that
    says so is better than no paper.
    """
    try:
        return _compiled(name, words, is_accessible=True)
    except typst.TypstError:
        return _compiled(name, words | {"has_holes": True}, is_accessible=False)


def _compiled(name: str, words: dict[str, Any], *, is_accessible: bool) -> bytes:
    made: bytes = typst.compile(
        TYPST / f"{name}.typ",
        root=TYPST,
        font_paths=fonts(),
        sys_inputs={name: orjson.dumps(words).decode()},
        format="pdf",
        pdf_standards="ua-1" if is_accessible else None,
    )
    return made
