"""What is wrong with a tool, said so that whoever writes tools can mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ertoe.tools.plain_yaml import Place


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in one place of one file."""

    place: Place
    what: str
    mend: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something wrong, with the file (seen from the folder that was checked), the line, and what to do."""

    file: str
    line: int | None
    place: str
    what: str
    mend: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {f'{self.place} ' if self.place else ''}{self.what}. {self.mend}"


class ToolHasTroubles(Exception):
    """A tool cannot be used as it stands."""

    def __init__(self, troubles: Sequence[Trouble]) -> None:
        super().__init__("\n".join(str(trouble) for trouble in troubles))
        self.troubles = tuple(troubles)


def place_in_words(place: Place) -> str:
    """("parts", 0, "id") as `parts[1].id`: people count from one."""
    words = ""
    for step in place:
        words += f"[{step + 1}]" if isinstance(step, int) else f"{'.' if words else ''}{step}"
    return words
