"""What `ertoe content check` says of the family of concepts and of the library: file, place, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ertoe.library import family, shelf
from ertoe.tools.schema import schema_findings
from ertoe.tools.trouble import Finding, Trouble
from ertoe.tools.yaml_file import YamlFile

OF_A_CONCEPT = ("name", "plain", "comes_from", "beside", "differs", "pitfall", "cells")


def check(folder: Path) -> list[Trouble]:
    """Of a folder that holds neither: nothing."""
    troubles: list[Trouble] = []
    if (folder / family.FOLDER).is_dir():
        troubles += _family(folder)
    if (folder / shelf.FOLDER).is_dir():
        troubles += _library(folder)
    return troubles


def _family(folder: Path) -> list[Trouble]:
    home = folder / family.FOLDER
    frame = YamlFile(home, "family.yaml", folder)
    troubles = frame.troubles or frame.all_of(schema_findings(frame.value, "concepts.schema.json"))
    if troubles:
        return troubles
    troubles = frame.all_of(_marks(frame.value))
    for language in family.LANGUAGES:
        texts = YamlFile(home, f"texts/{language}.yaml", folder)
        troubles += texts.troubles or texts.all_of(_texts(frame.value, texts.value))
    return troubles


def _marks(frame: Any) -> Iterator[Finding]:
    for name, concept in frame["concepts"].items():
        if len(concept["marks"].split()) != len(frame["features"]):
            yield Finding(("concepts", name, "marks"), "has not one mark for each feature", "Give each its mark.")


def _texts(frame: Any, texts: Any) -> Iterator[Finding]:
    """The same ids as the frame, and words at each."""
    for feature in frame["features"]:
        yield from _said(texts, ("features", feature, "name"))
        yield from _said(texts, ("features", feature, "what"))
    for concept in frame["concepts"]:
        for part in OF_A_CONCEPT[:-1]:
            yield from _said(texts, ("concepts", concept, part))
        for feature in frame["features"]:
            yield from _said(texts, ("concepts", concept, "cells", feature))
    yield from _unknown(texts, ("features",), frame["features"])
    yield from _unknown(texts, ("concepts",), frame["concepts"])
    for concept in frame["concepts"]:
        yield from _unknown(texts, ("concepts", concept), OF_A_CONCEPT)
        yield from _unknown(texts, ("concepts", concept, "cells"), frame["features"])


def _at(texts: Any, place: tuple[str, ...]) -> Any:
    for step in place:
        texts = texts.get(step) if isinstance(texts, dict) else None
    return texts


def _said(texts: Any, place: tuple[str, ...]) -> Iterator[Finding]:
    words = _at(texts, place)
    if not isinstance(words, str) or not words.strip():
        yield Finding(place, "says nothing", "Say it in this language too.")


def _unknown(texts: Any, place: tuple[str, ...], known: Any) -> Iterator[Finding]:
    for name in _at(texts, place) or ():
        if name not in known:
            yield Finding((*place, name), "is not in family.yaml", "Remove it, or add it there.")


def _library(folder: Path) -> list[Trouble]:
    troubles: list[Trouble] = []
    seen: set[str] = set()
    for kind in shelf.KINDS:
        file = YamlFile(folder / shelf.FOLDER, f"{kind}.yaml", folder)
        found = file.troubles or file.all_of(schema_findings(file.value, "library.schema.json"))
        troubles += found or file.all_of(_entries(folder, file.value["entries"], seen))
    return troubles


def _entries(folder: Path, entries: Any, seen: set[str]) -> Iterator[Finding]:
    for name, entry in entries.items():
        if name in seen:
            yield Finding(("entries", name), "stands in the library twice", "Give one another name.")
        seen.add(name)
        tool = entry.get("serves")
        if tool and not (folder / "conversation_tools" / tool / "tool.yaml").is_file():
            yield Finding(("entries", name, "serves"), f"is `{tool}`, which is no tool", "Name a conversation tool.")
