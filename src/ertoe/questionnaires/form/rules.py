"""What FHIR R4 asks of one item (its rules que-1 to que-13), and what Ertoe needs to be able to ask it."""

from collections.abc import Callable, Iterator
from typing import Any

from ertoe.questionnaires.form.item import DISPLAY, GROUP
from ertoe.questionnaires.form.values import ANSWERED_WITH, Value, is_whole, kind_of, value_in

TYPES = (GROUP, DISPLAY, *ANSWERED_WITH)
CHOICES = ("choice", "open-choice")
WITH_OPTIONS = (*CHOICES, "integer", "date", "time", "string")
WITH_LENGTH = ("boolean", "decimal", "integer", "string", "text", "url")
# Which JSON each of these names has to hold.
KINDS: dict[str, type] = {
    "text": str, "prefix": str, "definition": str, "answerValueSet": str, "enableBehavior": str,
    "required": bool, "repeats": bool, "readOnly": bool, "maxLength": int,
    "item": list, "code": list, "initial": list, "answerOption": list, "enableWhen": list, "extension": list,
    "modifierExtension": list,
}  # fmt: skip
IN_WORDS = {str: "text", bool: "true or false", int: "a whole number", list: "a list"}


def wrong_kinds(item: Value) -> Iterator[tuple[str, str]]:
    for name, kind in KINDS.items():
        given = item.get(name)
        if name in item and (not isinstance(given, kind) or (kind is int and isinstance(given, bool))):
            yield f"{name} is of the wrong kind", f"Write {IN_WORDS[kind]}"


def broken_rules(item: Value) -> Iterator[tuple[str, str]]:
    """Every rule this item breaks: what, and what to do. Only for an item without wrong kinds."""
    type_ = item["type"]
    for is_broken, what, mend in RULES:
        if is_broken(item, type_):
            yield what, mend
    for one in item.get("modifierExtension", ()):
        name = one.get("url") if isinstance(one, dict) else one
        yield f"carries {name}, which changes its meaning in a way Ertoe does not know", "Use the form without it"
    yield from _initial(item, type_)


def _initial(item: Value, type_: str) -> Iterator[tuple[str, str]]:
    for one in item.get("initial", ()):
        value = value_in(one)
        if value is None or not is_whole(value):
            yield "initial has no value", "Give it one value[x], for example valueString"
        elif kind_of(value) not in ANSWERED_WITH.get(type_, (kind_of(value),)):
            yield f"starts with a {kind_of(value)}, which does not answer {type_}", "Give a value of its own type"


Rule = tuple[Callable[[Value, str], Any], str, str]

RULES: tuple[Rule, ...] = (
    (lambda item, type_: type_ == GROUP and not item.get("item"), "is an empty group", "Put items in it"),
    (lambda item, type_: type_ == DISPLAY and item.get("item"), "only shows text, but has items", "Make it a group"),
    (lambda item, type_: type_ == DISPLAY and item.get("code"), "only shows text, but has a code", "Take it away"),
    (
        lambda item, type_: "answerOption" in item and "answerValueSet" in item,
        "has answerOption and answerValueSet", "Keep one of them",
    ),
    (
        lambda item, type_: "answerValueSet" in item and type_ not in CHOICES,
        "has a value set but is no choice", "Make it choice or open-choice",
    ),
    (
        lambda item, type_: "answerOption" in item and type_ not in WITH_OPTIONS,
        "has options but is no choice", "Make it choice or open-choice",
    ),
    (
        lambda item, type_: type_ == "choice" and not item.get("answerOption") and "answerValueSet" not in item,
        "is a choice without anything to choose from", "Give it answerOption, or a value set in `contained`",
    ),
    (
        lambda item, type_: type_ == DISPLAY and ("required" in item or "repeats" in item),
        "only shows text, but is required or repeats", "Take that away",
    ),
    (
        lambda item, type_: type_ in (GROUP, DISPLAY) and item.get("initial"),
        "has no answer, but starts with one", "Take initial away",
    ),
    (lambda item, type_: type_ == DISPLAY and "readOnly" in item, "only shows text, but is readOnly", "Take it away"),
    (
        lambda item, type_: "maxLength" in item and type_ not in WITH_LENGTH,
        f"has maxLength, which {', '.join(WITH_LENGTH)} may have", "Take maxLength away",
    ),
    (
        lambda item, type_: item.get("answerOption") and item.get("initial"),
        "has options and initial", "Mark an option with initialSelected instead",
    ),
    (
        lambda item, type_: len(item.get("enableWhen", ())) > 1 and item.get("enableBehavior") not in ("all", "any"),
        "has more than one enableWhen, and does not say which count", "Write enableBehavior: all or any",
    ),
    (
        lambda item, type_: len(item.get("initial", ())) > 1 and not item.get("repeats"),
        "starts with more than one answer, but is answered once", "Keep one initial, or let it repeat",
    ),
)  # fmt: skip
