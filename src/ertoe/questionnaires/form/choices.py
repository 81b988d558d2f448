"""What one may choose from: `answerOption`, or a value set that stands inside the form."""

from collections.abc import Callable, Iterator
from typing import Any

from ertoe.questionnaires.form.extensions import ANSWER_MEDIA, media_of, words_of
from ertoe.questionnaires.form.item import Option, Words
from ertoe.questionnaires.form.values import ANSWERED_WITH, Value, content_of, is_whole, kind_of, listed, value_in

Complain = Callable[[str, str], None]


def options_of(item: Value, resource: Value, complain: Complain) -> tuple[Option, ...]:
    if "answerValueSet" in item:
        return tuple(_from_value_set(item["answerValueSet"], resource, complain))
    return tuple(_from_options(item, item.get("answerOption", []), complain))


def _from_options(item: Value, given: list[Any], complain: Complain) -> Iterator[Option]:
    allowed = ANSWERED_WITH.get(str(item.get("type")), ())
    for number, one in enumerate(given, start=1):
        value = value_in(one)
        if value is None or not is_whole(value):
            complain(f"answerOption {number} has no value", "Give it one value[x], for example valueCoding")
        elif kind_of(value) not in allowed:
            complain(
                f"answerOption {number} is a {kind_of(value)}, which does not answer this type",
                f"Choose from {', '.join(allowed)}",
            )
        else:
            yield Option(
                _bare(value), _words(one, value), one.get("initialSelected") is True, media_of(one, ANSWER_MEDIA)
            )


def _bare(value: Value) -> Value:
    """As an answer holds it: without the translations of its words."""
    content = content_of(value)
    if not isinstance(content, dict):
        return value
    return {name: {key: one for key, one in content.items() if key != "_display"} for name in value}


def _words(option: Value, value: Value) -> Words:
    content = content_of(value)
    if not isinstance(content, dict):
        text = words_of(option, f"value{kind_of(value)}")
        return Words(str(content), text.others)
    words = words_of(content, "display")
    return Words(words.text or str(content.get("code") or content.get("reference") or ""), words.others)


def _from_value_set(reference: Any, resource: Value, complain: Complain) -> Iterator[Option]:
    contained = [one for one in listed(resource.get("contained")) if isinstance(one, dict)]
    found = [one for one in contained if isinstance(reference, str) and f"#{one.get('id')}" == reference]
    if not found or found[0].get("resourceType") != "ValueSet":
        complain(
            f"chooses from the value set {reference}, which does not stand inside this form",
            "Put the value set in `contained` and refer to it as #its-id, or write answerOption",
        )
        return
    codings = [*_composed(found[0]), *_expanded(found[0].get("expansion"))]
    if not codings:
        complain(f"the value set {reference} names no codes", "List its concepts one by one")
    for coding in codings:
        yield Option({"valueCoding": coding}, Words(coding.get("display") or coding["code"], _said(coding)))


def _said(coding: Value) -> tuple[tuple[str, str], ...]:
    others: tuple[tuple[str, str], ...] = coding.pop("designations", ())
    return others or words_of(coding, "display").others


def _composed(value_set: Value) -> Iterator[Value]:
    compose = value_set.get("compose")
    for part in listed(compose.get("include")) if isinstance(compose, dict) else ():
        for concept in listed(part.get("concept")) if isinstance(part, dict) else ():
            if isinstance(concept, dict) and isinstance(concept.get("code"), str):
                yield _coding(concept, part.get("system"))


def _expanded(expansion: Any) -> Iterator[Value]:
    for concept in listed(expansion.get("contains")) if isinstance(expansion, dict) else ():
        if isinstance(concept, dict):
            if isinstance(concept.get("code"), str) and not concept.get("abstract"):
                yield _coding(concept, concept.get("system"))
            yield from _expanded(concept)


def _coding(concept: Value, system: Any) -> Value:
    said = tuple(
        (str(one["language"]), str(one["value"]))
        for one in listed(concept.get("designation"))
        if isinstance(one, dict) and "language" in one and "value" in one
    )
    named = {"system": system, "code": concept["code"], "display": concept.get("display"), "designations": said}
    return {name: content for name, content in named.items() if content}
