"""One stretch of a text that may tell who it is about."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

ARTICLE = re.compile(r"(?<!\w)((?:de|het)\s)$")
TE = re.compile(r"(?<!\w)(te\s)$")


class Kind(StrEnum):
    NAME = "name"
    PLACE = "place"
    ADDRESS = "address"
    ORGANISATION = "organisation"
    DATE = "date"
    AGE = "age"
    NUMBER = "number"
    CONTACT = "contact"
    TRAIT = "trait"  # a job or something that few people in one neighbourhood have


class How(StrEnum):
    """In this order: the surest first."""

    KNOWN = "known"  # the writer said: this must not be recognised
    CHECKSUM = "checksum"
    PATTERN = "pattern"
    WORD_LIST = "word_list"
    CONTEXT = "context"
    OUTSIDE = "outside"  # a library of somebody else, in a process of its own


@dataclass(frozen=True)
class Found:
    start: int
    end: int
    kind: Kind
    how: How
    replacement: str = ""

    def of(self, text: str) -> str:
        return text[self.start : self.end]


def put_together(found: list[Found]) -> list[Found]:
    """What overlaps is one: as wide as all of it, of the kind of the widest, as sure as the surest."""
    joined: list[Found] = []
    for one in sorted(found, key=lambda each: (each.start, -each.end)):
        if joined and one.start < joined[-1].end:
            joined[-1] = _one(joined[-1], one)
        else:
            joined.append(one)
    return joined


def with_article(found: list[Found], text: str) -> list[Found]:
    """`in de Kerkstraat te Lier` becomes `in een straat in een gemeente`: `de` and `te` go along."""
    return [replace(one, start=_before_article(one, text)) for one in found]


def _before_article(one: Found, text: str) -> int:
    before = {Kind.ADDRESS: ARTICLE, Kind.ORGANISATION: ARTICLE, Kind.PLACE: TE}.get(one.kind)
    article = before.search(text[: one.start]) if before else None
    return article.start(1) if article else one.start


def _one(first: Found, second: Found) -> Found:
    widest = max(first, second, key=lambda each: each.end - each.start)
    surest = min(first, second, key=lambda each: list(How).index(each.how))
    return Found(first.start, max(first.end, second.end), widest.kind, surest.how)
