"""What `ertoe content check` says of the frame: every id is there, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ertoe.implementation.frame import LANGUAGES
from ertoe.tools.schema import schema_findings
from ertoe.tools.trouble import Finding, Trouble
from ertoe.tools.yaml_file import YamlFile

Place = tuple[str, ...]


def check_frames(folder: Path) -> list[Trouble]:
    """Every trouble of every frame in a folder of content; nothing where there are none."""
    return [trouble for one in sorted(folder.glob("frameworks/*/")) for trouble in check_frame(one, seen_from=folder)]


def check_frame(folder: Path, *, seen_from: Path) -> list[Trouble]:
    shape = YamlFile(folder, "frame.yaml", seen_from)
    troubles = shape.troubles or shape.all_of(schema_findings(shape.value, "frame.schema.json"))
    if troubles:
        return troubles
    wanted = set(_places(shape.value))
    troubles = shape.all_of(_missing_cells(shape.value))
    for language in LANGUAGES:
        texts = YamlFile(folder, f"texts/{language}.yaml", seen_from)
        troubles += texts.troubles or texts.all_of(_text_findings(wanted, texts.value))
    return troubles


def _missing_cells(shape: Any) -> Iterator[Finding]:
    for phase in shape["phases"]:
        for component in shape["components"]:
            if f"{phase}.{component}" not in shape["cells"]:
                yield Finding(("cells",), f"lack `{phase}.{component}`", "Every phase has every component.")


def _places(shape: Any) -> Iterator[Place]:
    """Where every language has words."""
    yield from (("title",), ("about",), ("origin",))
    for kind in ("phases", "components"):
        for one in shape[kind]:
            yield from ((kind, one, "title"), (kind, one, "about"))
    yield from (("levels", level) for level in shape["levels"])
    for key, cell in shape["cells"].items():
        names = [name for level in cell["questions"].values() for name in level]
        yield from (("cells", key, "questions", name) for name in names)
        yield from (("cells", key, "ideas", name, part) for name in cell["ideas"] for part in ("do", "known", "limits"))
        yield from (("cells", key, "tips", name) for name in cell["tips"])


def _text_findings(wanted: set[Place], texts: Any) -> Iterator[Finding]:
    said = dict(_flat(texts))
    for place in sorted(wanted - set(said)):
        yield Finding(place, "is not said", "Say it in this language too.")
    for place in sorted(set(said) - wanted):
        yield Finding(place, "is not in frame.yaml", "Name it there, or leave it out.")
    for place, words in sorted(said.items()):
        if not isinstance(words, str) or not words.strip():
            yield Finding(place, "is empty", "Write a sentence.")


def _flat(texts: Any, at: Place = ()) -> Iterator[tuple[Place, Any]]:
    if not isinstance(texts, dict):
        yield at, texts
        return
    for key, value in texts.items():
        yield from _flat(value, (*at, str(key)))
