"""Sentences of a text with their place in it, for who picks a phrase without selecting."""

import re
from dataclasses import dataclass

END = re.compile(r"[.!?؟…]+[\"'”’»)]*(?=\s|$)|\n+")


@dataclass(frozen=True)
class Sentence:
    """`start` and `end` count Unicode code points, as a phrase does everywhere."""

    start: int
    end: int
    text: str


def sentences(text: str) -> list[Sentence]:
    found = []
    start = 0
    for end in [match.end() for match in END.finditer(text)] + [len(text)]:
        piece = text[start:end]
        bare = piece.strip()
        if bare:
            first = start + piece.index(bare[0])
            found.append(Sentence(first, first + len(bare), bare))
        start = end
    return found
