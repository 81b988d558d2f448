"""The shelves of the library, read from content/library: instruments, science, clips and tips."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ertoe.access.errors import Missing
from ertoe.tools import plain_yaml

FOLDER = "library"
KINDS: dict[str, str | Promise] = {
    "instruments": _("Instrumenten"),
    "tips": _("Tips"),
    "science": _("Wetenschap"),
    "clips": _("Filmpjes"),
}
PURPOSES: dict[str, str | Promise] = {
    "talk": _("in gesprek komen"),
    "goals": _("doelen vinden"),
    "together": _("samen afspreken"),
    "map": _("het leven in kaart brengen"),
    "measure": _("opvolgen hoe het gaat"),
    "sensitive": _("iets gevoeligs"),
    "learn": _("leren en invoeren"),
}
PEOPLE: dict[str, str | Promise] = {
    "person": _("de persoon zelf"),
    "carer": _("mantelzorgers"),
    "professional": _("zorgverleners"),
    "team": _("een team"),
    "organisation": _("een organisatie"),
}
TIMES: dict[str, str | Promise] = {
    "short": _("een kwartier of een half uur"),
    "hour": _("ongeveer een uur"),
    "spread": _("verspreid over dagen"),
}
DETAILS: dict[str, str | Promise] = {
    "when": _("Wanneer"),
    "how_long": _("Hoe lang"),
    "languages": _("Talen"),
    "strength": _("Hoe stevig is dit?"),
    "note": _("Goed om te weten"),
}


@dataclass(frozen=True)
class Entry:
    id: str
    kind: str
    language: str  # of the words below; the details are always Dutch
    name: str
    purpose: str
    details: dict[str, str]
    people: tuple[str, ...]
    purposes: tuple[str, ...]
    time: str = ""
    made_by: str = ""
    year: str = ""
    where: str = ""
    title: str = ""  # of the publication itself
    find: str = ""
    tool: str = ""  # of Ertoe, that does the same job
    searched: str = field(default="", repr=False)

    @property
    def for_whom(self) -> list[str | Promise]:
        return [PEOPLE[one] for one in self.people]

    @property
    def what_for(self) -> list[str | Promise]:
        return [PURPOSES[one] for one in self.purposes]

    @property
    def takes(self) -> str | Promise:
        return TIMES.get(self.time, "")

    @property
    def told(self) -> list[tuple[str | Promise, str]]:
        return [(label, self.details[name]) for name, label in DETAILS.items() if name in self.details]


def shelves(language: str, *, kind: str = "", purpose: str = "", people: str = "", time: str = "", words: str = ""
            ) -> dict[str, list[Entry]]:  # fmt: skip
    """By kind, what fits all that is asked. What is asked and does not exist is not asked."""
    found = [
        entry
        for entry in entries(language)
        if (kind not in KINDS or entry.kind == kind)
        and (purpose not in PURPOSES or purpose in entry.purposes)
        and (people not in PEOPLE or people in entry.people)
        and (time not in TIMES or time == entry.time)
        and all(word in entry.searched for word in words.casefold().split())
    ]
    by_kind = {name: [entry for entry in found if entry.kind == name] for name in KINDS}
    return {name: rows for name, rows in by_kind.items() if rows}


def entry(asked: str, language: str) -> Entry:
    for one in entries(language):
        if one.id == asked:
            return one
    raise Missing(asked)


def entries(language: str) -> tuple[Entry, ...]:
    """In Dutch for who reads Dutch, in English for all others: what is said in both is title and purpose."""
    return _read("nl" if language == "nl" else "en")


@cache
def _read(language: str) -> tuple[Entry, ...]:
    content = Path(settings.ERTOE_CONTENT_DIRS[0])
    found = []
    for kind in KINDS:
        told, _lines = plain_yaml.read(content / FOLDER / f"{kind}.yaml")
        found += [_entry(content, kind, name, one, language) for name, one in told["entries"].items()]
    return tuple(found)


def _entry(content: Path, kind: str, name: str, told: dict[str, Any], language: str) -> Entry:
    words, dutch = told[language], told["nl"]
    plain = {key: str(told.get(key, "")) for key in ("time", "made_by", "year", "where", "title", "find")}
    searched = " ".join([*told["nl"].values(), *told["en"].values(), plain["title"], plain["made_by"]]).casefold()
    return Entry(
        id=name,
        kind=kind,
        language=language,
        name=words["title"],
        purpose=words["purpose"],
        details={key: dutch[key] for key in DETAILS if key in dutch},
        people=tuple(told["people"]),
        purposes=tuple(told["purposes"]),
        tool=_tool_name(content, told.get("serves", ""), language),
        searched=searched,
        **plain,
    )


def _tool_name(content: Path, tool: str, language: str) -> str:
    if not tool:
        return ""
    texts, _lines = plain_yaml.read(content / "conversation_tools" / tool / "texts" / f"{language}.yaml")
    return str(texts["title"])
