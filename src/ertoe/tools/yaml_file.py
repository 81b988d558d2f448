"""One YAML file of content, and what is wrong with it by line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ertoe.tools import plain_yaml
from ertoe.tools.plain_yaml import NotPlain, Place
from ertoe.tools.trouble import Finding, Trouble, place_in_words

Lines = dict[Place, int]


class YamlFile:
    """A file that was read, or the trouble of reading it."""

    def __init__(self, folder: Path, name: str, seen_from: Path) -> None:
        path = folder / name
        self.name = name_of(path, seen_from)
        self.value: Any = None
        self.lines: Lines = {}
        self.troubles: list[Trouble] = []
        if not path.is_file():
            self.troubles = [trouble_at(self.name, Finding((), "is not there", "Every tool needs this file."))]
            return
        try:
            self.value, self.lines = plain_yaml.read(path)
        except NotPlain as error:
            self.troubles = [Trouble(self.name, error.line, "", error.what, "Mend the file; the rest is checked then.")]

    def all_of(self, findings: Iterable[Finding]) -> list[Trouble]:
        return [trouble_at(self.name, finding, self.lines) for finding in findings]


def name_of(path: Path, seen_from: Path) -> str:
    return str(path.relative_to(seen_from)) if path.is_relative_to(seen_from) else str(path)


def trouble_at(file: str, finding: Finding, lines: Lines | None = None) -> Trouble:
    place = finding.place
    while lines and place and place not in lines:
        place = place[:-1]
    line = lines.get(place) if lines else None
    return Trouble(file, line, place_in_words(finding.place), finding.what, finding.mend)
