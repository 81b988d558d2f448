"""What the schema cannot see in a frame: that ids are said once and everything pointed to exists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ertoe.tools.plain_yaml import Place
from ertoe.tools.tool import (
    BOARD,
    CARD,
    CHOICES,
    CIRCLES,
    PAIR_OF_MARKS,
    SCALE,
    SLIDERS,
    SORT_CARDS,
    WEB,
    WITH_PILES,
    WORDS,
)
from ertoe.tools.trouble import Finding
from ertoe.ui import pictograms

Frame = Mapping[str, Any]

ADVICE = ("inform", "grip", "accept", "steps")
FEWEST_THREADS, MOST_THREADS = 3, 8


def frame_findings(frame: Frame) -> Iterator[Finding]:
    parts = frame["parts"]
    yield from _said_once("parts", [((number,), part["id"]) for number, part in enumerate(parts)])
    yield from _said_once(
        "parts",
        [
            ((number, "questions", place), question["id"])
            for number, part in enumerate(parts)
            for place, question in enumerate(part["questions"])
        ],
    )
    for name in ("origin", "pictures"):
        yield from _said_once(name, [((number,), each["id"]) for number, each in enumerate(frame.get(name, ()))])
    yield from _pointers(parts)
    yield from _pictograms(parts)
    yield from _piles(frame)
    if frame["form"] == CIRCLES:
        yield from _circles(parts)
    if frame["form"] == WEB:
        yield from _web(parts)
    if frame["form"] == BOARD:
        yield from _board(parts)
    if frame["form"] == SLIDERS:
        yield from _sliders(frame)


def _said_once(root: str, ids: Sequence[tuple[Place, str]]) -> Iterator[Finding]:
    seen: set[str] = set()
    for place, each in ids:
        if each in seen:
            yield Finding((root, *place, "id"), f"is `{each}`, and something before it too", "Give each its own id.")
        seen.add(each)


def _pointers(parts: Sequence[Frame]) -> Iterator[Finding]:
    """A condition or a recall looks back to an earlier part, so that a step can be drawn from what was answered."""
    earlier: dict[str, Frame] = {}
    for number, part in enumerate(parts):
        place: Place = ("parts", number)
        for recall, question_id in enumerate(part.get("recalls", ())):
            if question_id not in earlier:
                yield _points_nowhere((*place, "recalls", recall), question_id)
        yield from _condition((*place, "when"), part.get("when"), earlier)
        for row, question in enumerate(part["questions"]):
            yield from _condition((*place, "questions", row, "when"), question.get("when"), earlier)
        earlier |= {question["id"]: question for question in part["questions"]}


def _condition(place: Place, when: Frame | None, earlier: Mapping[str, Frame]) -> Iterator[Finding]:
    if when is None:
        return
    question = earlier.get(when["question"])
    if question is None:
        yield _points_nowhere((*place, "question"), when["question"])
        return
    if "any_of" in when:
        if question["kind"] not in CHOICES:
            yield Finding(
                (*place, "any_of"), f"looks at `{question['id']}`, where nothing is chosen", "Use `answered`."
            )
        for unknown in set(when["any_of"]) - set(question.get("options", when["any_of"])):
            yield Finding((*place, "any_of"), f"waits for `{unknown}`, which nobody can choose", "Name an option.")
    if {"at_least", "at_most"} & set(when) and question["kind"] != SCALE:
        yield Finding(place, f"counts at `{question['id']}`, which is no scale", "Use `answered` or `any_of`.")


def _points_nowhere(place: Place, question_id: str) -> Finding:
    return Finding(place, f"points to `{question_id}`", "Point to a question of an earlier part.")


def _circles(parts: Sequence[Frame]) -> Iterator[Finding]:
    if len(parts) != 4:
        yield Finding(("parts",), f"are {len(parts)}", "The form `circles` has four parts: one for each circle.")
    for number, part in enumerate(parts):
        if not any(question["kind"] == WORDS for question in part["questions"]):
            yield Finding(
                ("parts", number, "questions"), "ask for no words", "A circle needs a question of kind `words`."
            )
        if "when" in part:
            yield Finding(("parts", number, "when"), "hides a circle", "All four circles are always there; remove it.")


def _web(parts: Sequence[Frame]) -> Iterator[Finding]:
    """The parts with two marks are the threads of the web; other parts may follow them."""
    threads = [number for number, part in enumerate(parts) if part["questions"][0]["kind"] == PAIR_OF_MARKS]
    if not FEWEST_THREADS <= len(threads) <= MOST_THREADS:
        mend = f"A web has {FEWEST_THREADS} to {MOST_THREADS} parts that begin with a `{PAIR_OF_MARKS}`."
        yield Finding(("parts",), f"make {len(threads)} threads", mend)
    for number in threads:
        if "when" in parts[number]:
            yield Finding(("parts", number, "when"), "hides a thread", "The whole web is always there; remove it.")


def _board(parts: Sequence[Frame]) -> Iterator[Finding]:
    if not any(question["kind"] == CARD for part in parts for question in part["questions"]):
        yield Finding(("parts",), "hold no card", f"A board needs a question of kind `{CARD}`.")


def _sliders(frame: Frame) -> Iterator[Finding]:
    kinds = [question["kind"] for part in frame["parts"] for question in part["questions"]]
    if kinds != [SCALE, SCALE]:
        yield Finding(("parts",), "ask something else", f"Sliders are two questions of kind `{SCALE}` and no more.")
    if tuple(frame.get("advice", ())) != ADVICE:
        yield Finding(("advice",), "says something else", f"Sliders advise {', '.join(ADVICE)}, in this order.")


def _piles(frame: Frame) -> Iterator[Finding]:
    kinds = {question["kind"] for part in frame["parts"] for question in part["questions"]}
    if SORT_CARDS in kinds and "piles" not in frame:
        yield Finding(("piles",), "are missing", "Cards need piles to lie on: name two to five.")
    if "piles" in frame and not kinds & {*WITH_PILES}:
        yield Finding(("piles",), "are for nothing", "No question lays cards; remove them.")


def _pictograms(parts: Sequence[Frame]) -> Iterator[Finding]:
    for number, part in enumerate(parts):
        for row, question in enumerate(part["questions"]):
            place: Place = ("parts", number, "questions", row)
            if "picture" in question:
                yield from _drawn((*place, "picture"), question["picture"])
            for option, name in question.get("pictures", {}).items():
                yield from _drawn((*place, "pictures", option), name)
                if option not in question.get("options", ()):
                    yield Finding((*place, "pictures", option), "belongs to no option", "Name an option.")


def _drawn(place: Place, name: str) -> Iterator[Finding]:
    if not pictograms.exists(name):
        near = f"Did you mean {' or '.join(pictograms.like(name))}? " if pictograms.like(name) else ""
        yield Finding(place, f"names `{name}`, which nobody drew", f"{near}The gallery (/gallery/) shows all.")
