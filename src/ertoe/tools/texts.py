"""Every language says the same: the same ids, the same placeholders, nothing missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ertoe.tools.plain_yaml import Place
from ertoe.tools.speak import PLACEHOLDERS
from ertoe.tools.tool import CIRCLES, PAIR_OF_MARKS, REFERENCE_LANGUAGE, SCALE, WEB
from ertoe.tools.trouble import Finding

Frame = Mapping[str, Any]
Flat = dict[Place, Any]

LONGEST_TEXT = 1000
LONGEST_TITLE_IN_A_PICTURE = 40
FORMAL = re.compile(r"\b(u|uw|uzelf)\b", re.IGNORECASE)
OF_THE_TOOL = ("title", "summary", "why", "welcome", "skip", "reading_note")
NOT_SAID_TO_HER = ("reading_note", "origin", "glance", "advice")
OPTIONAL = {"parts": ("intro",), "questions": ("hint",)}


def flat(texts: Any, place: Place = ()) -> Flat:
    """Every text by its place."""
    if not isinstance(texts, Mapping):
        return {place: texts}
    return {at: text for name, each in texts.items() for at, text in flat(each, (*place, name)).items()}


def texts_findings(frame: Frame, texts: Any, reference: Flat) -> Iterator[Finding]:
    """Hold the texts of one language against the frame and against the texts of the reference language."""
    if not isinstance(texts, Mapping):
        yield Finding((), "holds no texts", "Write names with texts.")
        return
    said = flat(texts)
    needed, allowed = _needed(frame), _allowed(frame)
    for place in sorted((needed | (allowed & set(reference))) - set(said), key=str):
        yield Finding(place, "is missing", f"Write it; it is in the frame or in {REFERENCE_LANGUAGE}.yaml.")
    for place in sorted(set(said) - needed - allowed, key=str):
        yield Finding(place, "belongs to nothing in tool.yaml", "Remove it, or mend the name.")
    for place in sorted(set(said) & allowed - set(reference), key=str):
        yield Finding(
            place, f"is not in {REFERENCE_LANGUAGE}.yaml", "Every language has the same texts: add or remove."
        )
    for place, text in said.items():
        yield from _one_text(frame, place, text, reference.get(place))


def variant_findings(frame: Frame, texts: Any, reference: Flat) -> Iterator[Finding]:
    """The few texts that sound different when somebody is said *je* to: all that say u, and no others."""
    said = flat(texts) if isinstance(texts, Mapping) else {}
    if not said:
        yield Finding((), "holds no texts", f"Write the sentences of {REFERENCE_LANGUAGE}.yaml that say u.")
    for place, text in said.items():
        if place not in reference:
            yield Finding(place, f"is not in {REFERENCE_LANGUAGE}.yaml", "Remove it, or mend the name.")
        elif text == reference[place]:
            yield Finding(place, f"is the same as in {REFERENCE_LANGUAGE}.yaml", "Remove it; that one is used.")
        yield from _one_text(frame, place, text, reference.get(place))
    for place in sorted({*reference} - {*said}, key=str):
        if isinstance(reference[place], str) and FORMAL.search(reference[place]) and place[0] not in NOT_SAID_TO_HER:
            yield Finding(place, "is missing", f"{REFERENCE_LANGUAGE}.yaml says u here; say it with je.")


def _one_text(frame: Frame, place: Place, text: Any, reference: Any) -> Iterator[Finding]:
    if not isinstance(text, str) or not text.strip():
        yield Finding(place, "is no text", 'Write words; put "quotes" around them if they look like a number.')
        return
    if len(text) > LONGEST_TEXT:
        yield Finding(place, f"is longer than {LONGEST_TEXT} characters", "Make it shorter: people read it.")
    is_drawn = frame["form"] in (CIRCLES, WEB) and place[0] == "parts" and place[-1] == "title"
    if is_drawn and len(text) > LONGEST_TITLE_IN_A_PICTURE:
        yield Finding(place, f"is longer than {LONGEST_TITLE_IN_A_PICTURE} characters", "It must fit in the picture.")
    open_places = set(re.findall(r"\{(.*?)\}", text))
    if open_places - PLACEHOLDERS or set("{}") & set(re.sub(r"\{.*?\}", "", text)):
        yield Finding(place, "leaves open something that nobody fills", "Known placeholders: {called}.")
    elif isinstance(reference, str) and open_places != set(re.findall(r"\{(.*?)\}", reference)):
        yield Finding(place, f"has other placeholders than {REFERENCE_LANGUAGE}.yaml", "Use the same ones.")


def _needed(frame: Frame) -> set[Place]:
    places: set[Place] = {(name,) for name in OF_THE_TOOL}
    for origin in frame["origin"]:
        places |= {("origin", origin["id"], "what"), ("origin", origin["id"], "not_taken_over")}
    places |= {("pictures", picture["id"]) for picture in frame.get("pictures", ())}
    places |= {(name, each) for name in ("glance", "piles", "advice") for each in frame.get(name, ())}
    for part in frame["parts"]:
        places.add(("parts", part["id"], "title"))
        for question in part["questions"]:
            places |= {("questions", question["id"], *words) for words in _needed_by(question)}
    return places


def _needed_by(question: Frame) -> Iterator[Place]:
    yield ("ask",)
    for name in ("options", "prompts"):
        for each in question.get(name, ()):
            yield (name, each)
    if question["kind"] in (SCALE, PAIR_OF_MARKS):
        yield from (("lowest",), ("highest",))
    if question["kind"] == PAIR_OF_MARKS:
        yield from (("now",), ("wished",))


def _allowed(frame: Frame) -> set[Place]:
    places: set[Place] = {("parts", part["id"], name) for part in frame["parts"] for name in OPTIONAL["parts"]}
    questions = [question for part in frame["parts"] for question in part["questions"]]
    return places | {("questions", question["id"], name) for question in questions for name in OPTIONAL["questions"]}
