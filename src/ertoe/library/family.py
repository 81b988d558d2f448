"""The family of concepts, read from content/concepts: what each is, what they share, in the language of the page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings

from ertoe.access.errors import Missing
from ertoe.tools import plain_yaml

FOLDER = "concepts"
LANGUAGES = ("nl", "en", "fr")  # nl is the reference; the others say the same
MARKS = {"C": "central", "P": "present", "A": "aside"}


@dataclass(frozen=True)
class Feature:
    id: str
    name: str
    what: str


@dataclass(frozen=True)
class Cell:
    """How much a concept is about a feature, and one sentence why."""

    feature: Feature
    mark: str
    why: str


@dataclass(frozen=True)
class Source:
    by: str
    title: str
    year: str = ""
    where: str = ""
    find: str = ""


@dataclass(frozen=True)
class Concept:
    id: str
    name: str
    plain: str
    comes_from: str
    beside: str
    differs: str
    pitfall: str
    cells: tuple[Cell, ...]
    sources: tuple[Source, ...]

    def cell(self, feature: str) -> Cell:
        return next(cell for cell in self.cells if cell.feature.id == feature)


@dataclass(frozen=True)
class Family:
    version: str
    language: str
    features: tuple[Feature, ...]
    concepts: tuple[Concept, ...]

    def concept(self, asked: str) -> Concept:
        """Raises Missing for what nobody described."""
        for concept in self.concepts:
            if concept.id == asked:
                return concept
        raise Missing(asked)

    def feature(self, asked: str) -> Feature | None:
        return next((feature for feature in self.features if feature.id == asked), None)


def family(language: str) -> Family:
    """In Dutch where it is not said in this language."""
    return _read(language if language in LANGUAGES else LANGUAGES[0])


@cache
def _read(language: str) -> Family:
    folder = Path(settings.ERTOE_CONTENT_DIRS[0]) / FOLDER
    frame, _lines = plain_yaml.read(folder / "family.yaml")
    texts, _lines = plain_yaml.read(folder / "texts" / f"{language}.yaml")
    features = tuple(Feature(one, **texts["features"][one]) for one in frame["features"])
    concepts = tuple(_concept(name, one, texts["concepts"][name], features) for name, one in frame["concepts"].items())
    return Family(str(frame["version"]), language, features, concepts)


def _concept(name: str, frame: dict[str, Any], texts: dict[str, Any], features: tuple[Feature, ...]) -> Concept:
    told = dict(texts)
    whys = told.pop("cells")
    marks = zip(features, frame["marks"].split(), strict=True)
    return Concept(
        id=name,
        cells=tuple(Cell(feature, MARKS[mark], whys[feature.id]) for feature, mark in marks),
        sources=tuple(Source(**{name: str(said) for name, said in one.items()}) for one in frame["sources"]),
        **told,
    )
