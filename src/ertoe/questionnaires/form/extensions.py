"""What a questionnaire says in extensions. Those that are not named here are kept and not acted upon."""

import base64
import binascii
from collections.abc import Iterator
from typing import Any

from ertoe.questionnaires.form.item import Media, Words
from ertoe.questionnaires.form.values import Value, content_of, listed, value_in

CORE = "http://hl7.org/fhir/StructureDefinition/"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/"

MIN_VALUE, MAX_VALUE = f"{CORE}minValue", f"{CORE}maxValue"
MIN_LENGTH, REGEX, DECIMALS = f"{CORE}minLength", f"{CORE}regex", f"{CORE}maxDecimalPlaces"
CONTROL, HIDDEN = f"{CORE}questionnaire-itemControl", f"{CORE}questionnaire-hidden"
UNIT, UNIT_OPTION = f"{CORE}questionnaire-unit", f"{CORE}questionnaire-unitOption"
STEP, AT_MOST = f"{CORE}questionnaire-sliderStepValue", f"{CORE}questionnaire-maxOccurs"
TRANSLATION = f"{CORE}translation"
MEDIA, ANSWER_MEDIA = f"{SDC}sdc-questionnaire-itemMedia", f"{SDC}sdc-questionnaire-itemAnswerMedia"
KNOWN = frozenset(
    (
        MIN_VALUE, MAX_VALUE, MIN_LENGTH, REGEX, DECIMALS, CONTROL, HIDDEN, UNIT, UNIT_OPTION, STEP, AT_MOST,
        TRANSLATION, MEDIA, ANSWER_MEDIA,
    )
)  # fmt: skip

PICTURE_AT_MOST = 300_000  # bytes, inside the form
PICTURES = {"image/png": b"\x89PNG", "image/jpeg": b"\xff\xd8\xff", "image/gif": b"GIF8", "image/webp": b"RIFF"}


def all_of(holder: Any, url: str) -> list[Value]:
    """The values of every extension of this name."""
    found = listed(holder.get("extension")) if isinstance(holder, dict) else ()
    values = (value_in(one) for one in found if isinstance(one, dict) and one.get("url") == url)
    return [value for value in values if value]


def first_of(holder: Any, url: str) -> Value | None:
    return next(iter(all_of(holder, url)), None)


def number_in(holder: Any, url: str) -> int | None:
    value = first_of(holder, url)
    content = content_of(value) if value else None
    return content if isinstance(content, int) and not isinstance(content, bool) and 0 <= content < 10**6 else None


def control_of(item: Value) -> str:
    """The first code of the item control, such as `slider` or `drop-down`."""
    value = first_of(item, CONTROL)
    concept = content_of(value) if value else None
    codings = concept.get("coding") if isinstance(concept, dict) else None
    coded = codings[0] if isinstance(codings, list) and codings and isinstance(codings[0], dict) else {}
    return str(coded.get("code", ""))


def words_of(holder: Any, name: str) -> Words:
    """A text, and its translations: they hang on `_<name>`."""
    text = holder.get(name) if isinstance(holder, dict) else None
    beside = holder.get(f"_{name}") if isinstance(holder, dict) else None
    return Words(text if isinstance(text, str) else "", tuple(_translations(beside)))


def _translations(beside: Any) -> Iterator[tuple[str, str]]:
    for one in listed(beside.get("extension")) if isinstance(beside, dict) else ():
        if isinstance(one, dict) and one.get("url") == TRANSLATION:
            parts = {str(part.get("url")): value_in(part) for part in listed(one.get("extension")) if value_in(part)}
            language, content = parts.get("lang"), parts.get("content")
            if language and content:
                yield str(content_of(language)), str(content_of(content))


def media_of(holder: Any, url: str) -> Media | None:
    """A picture that is small and is what it says it is; anything else by its name, as a link where there is one."""
    value = first_of(holder, url)
    told = content_of(value) if value else None
    if not isinstance(told, dict):
        return None
    title, address = str(told.get("title") or ""), str(told.get("url") or "")
    picture = _picture(str(told.get("contentType") or ""), told.get("data"))
    address = address if address.startswith("https://") else ""
    return Media(title or address, address, picture) if title or address or picture else None


def _picture(kind: str, data: Any) -> str:
    begins = PICTURES.get(kind)
    if begins is None or not isinstance(data, str) or len(data) > PICTURE_AT_MOST * 4 // 3:
        return ""
    try:
        content = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        return ""
    return f"data:{kind};base64,{data}" if content.startswith(begins) else ""


def unknown_in(resource: Any) -> Iterator[str]:
    """The name of every extension, anywhere, that nothing here acts upon."""
    if isinstance(resource, list):
        for one in resource:
            yield from unknown_in(one)
    elif isinstance(resource, dict):
        for one in listed(resource.get("extension")):
            if isinstance(one, dict) and isinstance(one.get("url"), str) and one["url"] not in KNOWN:
                yield one["url"]
        for name, content in resource.items():
            if name != "extension":
                yield from unknown_in(content)
