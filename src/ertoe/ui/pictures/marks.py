"""What a voice said about how it goes: a mark from 0 to 10, words, or both. Never an average."""

from dataclasses import dataclass
from datetime import date

VOICES = ("person", "carer", "professional")


@dataclass(frozen=True)
class Mark:
    """What one voice said on one day. `who` is the name that the reader knows; no `mark`: only words."""

    voice: str
    who: str
    on: date
    mark: int | None
    wished: int | None = None
    words: str = ""
    language: str = ""


def shape_of(voice: str) -> str:
    """Each voice has its own shape, so that colour is never alone: round, square with open heart, pointed."""
    return voice if voice in VOICES else "professional"


def stop_at(mark: int) -> float:
    """Where a mark sits on the small line of 220 units."""
    return 10 + mark * 20.0
