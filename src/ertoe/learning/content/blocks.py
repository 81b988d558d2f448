"""Plain text of a path as paragraphs and lists: for a page and for paper alike. Nothing in it is markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (one line), or a list."""

    is_list: bool
    lines: tuple[str, ...]


def blocks(words: str) -> Iterator[Block]:
    """An empty line parts paragraphs; lines that begin with `- ` are a list, also right below a paragraph."""
    for paragraph in words.strip().split("\n\n"):
        lines = [line.strip() for line in paragraph.splitlines() if line.strip()]
        for is_list, some in groupby(lines, key=lambda line: line.startswith("- ")):
            if is_list:
                yield Block(is_list=True, lines=tuple(line.removeprefix("- ") for line in some))
            else:
                yield Block(is_list=False, lines=(" ".join(some),))
