"""What is wrong with the learning paths of a folder, by file and place: `ertoe content check`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ertoe.learning.content.reader import BODY, FOLDER, LEVELS, REFERENCE
from ertoe.tools.plain_yaml import Place
from ertoe.tools.schema import CONTENT_FOLDER, schema_findings
from ertoe.tools.texts import Flat, flat
from ertoe.tools.trouble import Finding, Trouble
from ertoe.tools.yaml_file import YamlFile, trouble_at

Frame = Mapping[str, Any]
OUR_LANGUAGES = ("nl", "en")
"""What Ertoe ships has its frame (titles, abouts, goals) in these; any language may have more."""


def check(folder: Path) -> list[Trouble]:
    """Every trouble of every path in a folder of content; and of versions of before that are kept."""
    homes = sorted({file.parent for file in (folder / FOLDER).rglob("path.yaml")})
    return [trouble for home in homes for trouble in check_path(home, seen_from=folder)]


def check_path(folder: Path, *, seen_from: Path | None = None) -> list[Trouble]:
    seen_from = seen_from or folder.parent
    file = YamlFile(folder, "path.yaml", seen_from)
    if not file.troubles:
        file.troubles += file.all_of(schema_findings(file.value, "learning.schema.json"))
    if file.troubles:
        return file.troubles
    frame = file.value
    file.troubles += file.all_of(_name_findings(folder, frame))
    return [
        *file.troubles,
        *file.all_of(_frame_findings(frame)),
        *_texts(folder, frame, seen_from),
        *_frozen(folder, frame, seen_from),
    ]


def _is_earlier(folder: Path) -> bool:
    return folder.parent.name == "earlier"


def _name_findings(folder: Path, frame: Frame) -> Iterator[Finding]:
    name = folder.parent.parent.name if _is_earlier(folder) else folder.name
    if frame["id"] != name:
        yield Finding(("id",), f"is `{frame['id']}`", f"The folder is called `{name}`; give both one name.")
    if _is_earlier(folder) and frame["version"] != folder.name:
        yield Finding(("version",), f"is {frame['version']}", f"The folder is called `{folder.name}`.")


def _frame_findings(frame: Frame) -> Iterator[Finding]:
    cases, handouts = set(frame.get("cases", ())), {one["id"] for one in frame.get("handouts", ())}
    yield from _said_twice(("sessions",), frame["sessions"])
    for number, session in enumerate(frame["sessions"]):
        place: Place = ("sessions", number)
        together = sum(step["minutes"] for step in session["steps"])
        if together != session["minutes"]:
            mend = f"Its steps take {together} together; mend one of them."
            yield Finding((*place, "minutes"), f"is {session['minutes']}", mend)
        yield from _said_twice((*place, "steps"), session["steps"])
        for at, step in enumerate(session["steps"]):
            here = (*place, "steps", at)
            if "case" in step and step["case"] not in cases:
                yield Finding((*here, "case"), f"names `{step['case']}`, which is not there", "Add it to `cases`.")
            for lost in [each for each in step.get("handouts", ()) if each not in handouts]:
                yield Finding((*here, "handouts"), f"names `{lost}`, which is not there", "Add it to `handouts`.")


def _said_twice(place: Place, things: list[Frame]) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, one in enumerate(things):
        if one["id"] in seen:
            yield Finding((*place, number, "id"), f"is `{one['id']}` again", "Give each an id of its own.")
        seen.add(one["id"])


def _texts(folder: Path, frame: Frame, seen_from: Path) -> Iterator[Trouble]:
    asked = OUR_LANGUAGES if folder.parent == CONTENT_FOLDER / FOLDER else (REFERENCE,)
    present = {path.stem for path in folder.glob("texts/*.yaml")}
    reference: Flat = {}
    for language in sorted({*asked, *present}, key=lambda one: (one != REFERENCE, one)):
        file = YamlFile(folder, f"texts/{language}.yaml", seen_from)
        yield from file.troubles
        if not file.troubles:
            reference = reference or flat(file.value)
            yield from file.all_of(_text_findings(frame, flat(file.value), reference, language))


def _text_findings(frame: Frame, said: Flat, reference: Flat, language: str) -> Iterator[Finding]:
    titles, body = set(_frame_places(frame)), set(_body_places(frame))
    needed = titles | body if language == REFERENCE else titles
    allowed = titles | body | set(_free_places(frame))
    for place in sorted(needed - set(said), key=str):
        yield Finding(place, "is missing", f"Write it in {language}; it is in path.yaml.")
    for place in sorted(set(said) - allowed, key=str):
        yield Finding(place, "belongs to nothing in path.yaml", "Remove it, or mend the name.")
    for place in sorted((set(said) & allowed) - set(reference), key=str):
        yield Finding(place, f"is not in {REFERENCE}.yaml", "Write it there first.")
    for place, text in said.items():
        if not isinstance(text, str) or not text.strip():
            yield Finding(place, "is no text", 'Write words; put "quotes" around them if they look like a number.')


def _frame_places(frame: Frame) -> Iterator[Place]:
    """What every language has."""
    yield from (("title",), ("about",))
    yield from (("goals", each) for each in frame.get("goals", ()))
    yield from (("leads", one["id"]) for one in frame.get("leads", ()))
    for session in frame["sessions"]:
        yield from (("sessions", session["id"], name) for name in ("title", "about"))
        yield from (("sessions", session["id"], "steps", step["id"], "title") for step in session["steps"])


def _body_places(frame: Frame) -> Iterator[Place]:
    """What the reference has, and another language as far as somebody wrote it."""
    yield from (("cases", each, name) for each in frame.get("cases", ()) for name in ("title", "words"))
    for one in frame.get("handouts", ()):
        yield from (("handouts", one["id"], name) for name in ("title", "words"))
        yield from (("handouts", one["id"], "lines", each) for each in one.get("lines", ()))
        if one["form"] == "two_columns":
            yield from (("handouts", one["id"], name) for name in ("left", "right"))
    for place, step in _steps(frame):
        yield (*place, "words")
        if frame["form"] == "guided":
            yield (*place, "notes")
        yield from ((*place, "live", *words) for words in _live_places(step.get("live", {})))
    if any(step.get("live", {}).get("kind") == "sort" for _place, step in _steps(frame)):
        yield from (("levels", each) for each in LEVELS)


def _live_places(live: Frame) -> Iterator[Place]:
    if live:
        yield ("ask",)
    yield from (("options", each) for each in live.get("options", ()))
    yield from ((name, one["id"]) for one in live.get("items", ()) for name in ("items", "why"))
    if live.get("kind") == "scale":
        yield from (("low",), ("high",))


def _free_places(frame: Frame) -> Iterator[Place]:
    yield ("notes",)
    yield from (("sessions", session["id"], "notes") for session in frame["sessions"])
    yield from ((*place, name) for place, _step in _steps(frame) for name in BODY)


def _steps(frame: Frame) -> Iterator[tuple[Place, Frame]]:
    for session in frame["sessions"]:
        yield from ((("sessions", session["id"], "steps", step["id"]), step) for step in session["steps"])


def seal(folder: Path) -> str:
    """Changes with every change of the frame or the reference words. A translation may be mended without."""
    told = [(folder / name).read_bytes() for name in ("path.yaml", f"texts/{REFERENCE}.yaml")]
    return hashlib.sha256(b"\0".join(told)).hexdigest()


def _frozen(folder: Path, frame: Frame, seen_from: Path) -> list[Trouble]:
    """A session that was held keeps the version it was held with: a version never changes once it has a seal."""
    if not (folder / "texts" / f"{REFERENCE}.yaml").is_file():
        return []
    file = YamlFile(folder.parent.parent if _is_earlier(folder) else folder, "frozen.yaml", seen_from)
    if file.value is None and file.troubles:
        mend = f'Write `"{frame["version"]}": {seal(folder)}` in it.'
        return [trouble_at(file.name, Finding((), file.troubles[0].what, mend))]
    sealed, version = file.value or {}, frame["version"]
    findings = []
    if version not in sealed:
        findings = [Finding((version,), "is missing", f'Write `"{version}": {seal(folder)}`.')]
    elif sealed[version] != seal(folder):
        mend = "Raise `version` in path.yaml, and keep the former folder in earlier/<version>/."
        findings = [Finding((version,), f"has changed (now {seal(folder)})", mend)]
    kept = {version, *(path.name for path in folder.glob("earlier/*"))}
    if not _is_earlier(folder):
        findings += [
            Finding((lost,), "is nowhere any more", f"Put that version back in earlier/{lost}/.")
            for lost in sealed
            if lost not in kept
        ]
    return file.all_of(findings)
