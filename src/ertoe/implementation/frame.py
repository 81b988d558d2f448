"""The frame of the scan: phases x components, with questions, ideas and tips, as `content/frameworks` has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ertoe.tools import plain_yaml
from ertoe.tools.schema import CONTENT_FOLDER

FOLDER = CONTENT_FOLDER / "frameworks" / "advel"
LANGUAGES = ("nl", "en", "fr")
REFERENCE = "nl"


@dataclass(frozen=True)
class Named:
    id: str
    title: str
    about: str


@dataclass(frozen=True)
class Question:
    id: str  # with the cell before it: development.context.leadership
    level: str
    words: str


@dataclass(frozen=True)
class Idea:
    """Offered, never advised: what is known of it, and for whom it did not work."""

    id: str
    do: str
    known: str
    limits: str


@dataclass(frozen=True)
class Cell:
    """One component in one phase."""

    id: str
    phase: Named
    component: Named
    questions: tuple[Question, ...]
    ideas: tuple[Idea, ...]
    tips: tuple[str, ...]


@dataclass(frozen=True)
class Frame:
    language: str
    title: str
    about: str
    origin: str
    link: str
    version: str
    phases: Mapping[str, Named]
    components: Mapping[str, Named]
    levels: Mapping[str, str]
    cells: Mapping[str, Cell]

    def question(self, question_id: str) -> Question | None:
        cell = self.cells.get(question_id.rpartition(".")[0])
        return next((one for one in cell.questions if one.id == question_id), None) if cell else None


def cell_id(phase: str, component: str) -> str:
    return f"{phase}.{component}"


def frame(language: str) -> Frame:
    """In this language, else in the reference."""
    spoken = language.split("-")[0]
    return _read(spoken if spoken in LANGUAGES else REFERENCE)


@cache
def _read(language: str) -> Frame:
    shape, _lines = plain_yaml.read(FOLDER / "frame.yaml")
    words, _lines = plain_yaml.read(FOLDER / "texts" / f"{language}.yaml")
    phases = _named(words["phases"])
    components = _named(words["components"])
    cells = {}
    for key, asked in shape["cells"].items():
        phase, _, component = key.partition(".")
        cells[key] = _cell(key, phases[phase], components[component], asked, words["cells"][key])
    return Frame(
        language=language,
        title=words["title"],
        about=words["about"],
        origin=words["origin"],
        link=shape["origin"][0]["link"],
        version=shape["version"],
        phases=phases,
        components=components,
        levels=words["levels"],
        cells=cells,
    )


def _named(words: Mapping[str, Any]) -> dict[str, Named]:
    return {key: Named(key, one["title"], one["about"]) for key, one in words.items()}


def _cell(key: str, phase: Named, component: Named, asked: Mapping[str, Any], words: Mapping[str, Any]) -> Cell:
    questions = tuple(
        Question(f"{key}.{name}", level, words["questions"][name])
        for level, names in asked["questions"].items()
        for name in names
    )
    ideas = tuple(Idea(f"{key}.{name}", **words["ideas"][name]) for name in asked["ideas"])
    return Cell(key, phase, component, questions, ideas, tuple(words["tips"][name] for name in asked["tips"]))
