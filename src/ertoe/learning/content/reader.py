"""Reads a learning path and says it in a language; what that language lacks is said in Dutch, and says so."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings

from ertoe.learning.content.values import (
    Case,
    Goal,
    Handout,
    Leads,
    LiveQuestion,
    Option,
    SpokenPath,
    SpokenSession,
    Step,
)
from ertoe.tools import plain_yaml

FOLDER = "learning"
REFERENCE = "nl"
BODY = ("words", "notes", "exercise", "think", "where")
LEVELS = ("value", "life_goal", "care_goal", "agreement")

Frame = Mapping[str, Any]


class NoSuchPath(LookupError):
    """No path, or no version of it, has this name."""


def paths(language: str) -> list[SpokenPath]:
    """Every path that is offered, in the version of today: to do together, for who moderates, alone."""
    found = [path(folder.name, language) for folder in path_folders()]
    return sorted(found, key=lambda one: (one.form, one.audience == "moderator", one.minutes))


def path(path_id: str, language: str, version: str | None = None) -> SpokenPath:
    """A session that was held asks the version it was held with; that one never changes."""
    for folder in path_folders():
        if folder.name == path_id:
            return spoken(_of_version(folder, version), language)
    raise NoSuchPath(path_id)


def path_folders() -> list[Path]:
    homes = [Path(each) / FOLDER for each in settings.ERTOE_CONTENT_DIRS]
    return sorted(file.parent for home in homes for file in home.glob("*/path.yaml"))


def _of_version(folder: Path, version: str | None) -> Path:
    if version is None or _read(folder / "path.yaml")["version"] == version:
        return folder
    earlier = folder / "earlier" / version
    if version not in {each.name for each in folder.glob("earlier/*")}:
        raise NoSuchPath(f"{folder.name} {version}")
    return earlier


@cache
def _read(file: Path) -> Any:
    return plain_yaml.read(file)[0] if file.is_file() else None


@cache
def spoken(folder: Path, language: str) -> SpokenPath:
    frame = _read(folder / "path.yaml")
    reference = _read(folder / "texts" / f"{REFERENCE}.yaml")
    texts = _read(folder / "texts" / f"{language.split('-')[0]}.yaml")
    return _Speaker(frame, reference, texts or reference, language.split("-")[0] if texts else REFERENCE).path()


class _Speaker:
    """Says one path. The frame (titles, about, goals) is in every language; the rest per thing, or in Dutch."""

    def __init__(self, frame: Frame, reference: Frame, texts: Frame, language: str) -> None:
        self.frame, self.reference, self.texts, self.language = frame, reference, texts, language
        self.handouts = {one["id"]: self._handout(one) for one in frame.get("handouts", ())}

    def path(self) -> SpokenPath:
        frame, texts = self.frame, self.texts
        notes, lang = self._whole(asks=("notes",))
        return SpokenPath(
            id=frame["id"],
            version=frame["version"],
            form=frame["form"],
            audience=frame["audience"],
            lang=self.language,
            title=texts["title"],
            about=texts["about"],
            notes=notes.get("notes", ""),
            notes_lang=lang,
            goals=tuple(Goal(each, texts["goals"][each]) for each in frame.get("goals", ())),
            sessions=tuple(self._session(one) for one in frame["sessions"]),
            handouts=tuple(self.handouts.values()),
            leads=tuple(Leads(one["id"], one["url"], texts["leads"][one["id"]]) for one in frame.get("leads", ())),
        )

    def _whole(self, *place: str, asks: tuple[str, ...]) -> tuple[Frame, str]:
        """The texts at a place and their language: ours when all that Dutch says is there, else Dutch."""
        ours, dutch = _at(self.texts, place), _at(self.reference, place)
        said = {name for name in asks if name in dutch}
        return (ours, self.language) if said <= ours.keys() else (dutch, REFERENCE)

    def _session(self, one: Frame) -> SpokenSession:
        texts = self.texts["sessions"][one["id"]]
        notes, lang = self._whole("sessions", one["id"], asks=("notes",))
        return SpokenSession(
            id=one["id"],
            minutes=one["minutes"],
            lang=self.language,
            title=texts["title"],
            about=texts["about"],
            notes=notes.get("notes", ""),
            notes_lang=lang,
            steps=tuple(self._step(one["id"], step) for step in one["steps"]),
        )

    def _step(self, session: str, step: Frame) -> Step:
        place = ("sessions", session, "steps", step["id"])
        body, lang = self._whole(*place, asks=BODY)
        return Step(
            id=step["id"],
            kind=step["kind"],
            minutes=step["minutes"],
            lang=lang,
            title=_at(self.texts, place)["title"],
            words=body["words"],
            notes=body.get("notes", ""),
            exercise=body.get("exercise", ""),
            think=body.get("think", ""),
            screen=step.get("screen", ""),
            where=body.get("where", ""),
            case=self._case(step["case"]) if "case" in step else None,
            handouts=tuple(self.handouts[each] for each in step.get("handouts", ())),
            live=self._live(place, step["live"]) if "live" in step else None,
        )

    def _case(self, case: str) -> Case:
        texts, lang = self._whole("cases", case, asks=("title", "words"))
        return Case(case, lang, texts["title"], texts["words"])

    def _handout(self, one: Frame) -> Handout:
        texts, lang = self._whole("handouts", one["id"], asks=("title", "words", "left", "right", "lines"))
        lines = tuple(texts["lines"][each] for each in one.get("lines", ()))
        sides = texts.get("left", ""), texts.get("right", "")
        return Handout(one["id"], one["form"], lang, texts["title"], texts["words"], *sides, lines)

    def _live(self, place: tuple[str, ...], live: Frame) -> LiveQuestion:
        texts, lang = self._whole(*place, "live", asks=("ask", "options", "items", "why", "low", "high"))
        levels, _ = self._whole("levels", asks=LEVELS)
        is_sort = live["kind"] == "sort"
        options, labels = (LEVELS, levels) if is_sort else (live.get("options", ()), texts.get("options", {}))
        return LiveQuestion(
            id=live["id"],
            kind=live["kind"],
            lang=lang,
            ask=texts["ask"],
            options=tuple(Option(each, labels[each]) for each in options),
            items=tuple(
                Option(one["id"], texts["items"][one["id"]], one["expected"], texts["why"][one["id"]])
                for one in live.get("items", ())
            ),
            low=texts.get("low", ""),
            high=texts.get("high", ""),
        )


def _at(texts: Frame, place: tuple[str, ...]) -> Frame:
    for name in place:
        texts = texts.get(name) or {}
    return texts
