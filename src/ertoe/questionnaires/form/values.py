"""Values as FHIR writes them: one `value[x]`, such as {"valueInteger": 3}. Which are equal, and which comes first."""

import re
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

Value = dict[str, Any]

# What an item of this type is answered with.
ANSWERED_WITH = {
    "boolean": ("Boolean",),
    "decimal": ("Decimal",),
    "integer": ("Integer",),
    "date": ("Date",),
    "dateTime": ("DateTime",),
    "time": ("Time",),
    "string": ("String",),
    "text": ("String",),
    "url": ("Uri",),
    "choice": ("Coding", "String", "Integer", "Date", "Time", "Reference"),
    "open-choice": ("Coding", "String", "Integer", "Date", "Time", "Reference"),
    "attachment": ("Attachment",),
    "reference": ("Reference",),
    "quantity": ("Quantity",),
}
WITHOUT_ORDER = ("Boolean", "Coding", "Attachment", "Reference", "Uri")
DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?")
CLOCK = re.compile(r"\d{2}:\d{2}:\d{2}(\.\d+)?")


def value_in(holder: Any, prefix: str = "value") -> Value | None:
    """The one `value[x]` (or `answer[x]`, `initial[x]`) of this object, under the name `value[x]`."""
    if not isinstance(holder, dict):
        return None
    found = [name for name in holder if re.fullmatch(f"{prefix}[A-Z]\\w*", name)]
    return {f"value{found[0].removeprefix(prefix)}": holder[found[0]]} if len(found) == 1 else None


def listed(given: Any) -> list[Any]:
    """What should be a list, or nothing: a questionnaire comes from anywhere."""
    return given if isinstance(given, list) else []


def kind_of(value: Value) -> str:
    """`Integer` for {"valueInteger": 3}."""
    return next(name for name in value).removeprefix("value")


def content_of(value: Value) -> Any:
    return next(iter(value.values()))


def is_whole(value: Value) -> bool:
    """Is this a value of the kind it says it is?"""
    kind, content = kind_of(value), content_of(value)
    if kind in ("Coding", "Reference", "Attachment"):
        return isinstance(content, dict) and bool(content)
    if kind == "Quantity":
        return isinstance(content, dict) and _is_number(content.get("value"))
    if kind == "Boolean":
        return isinstance(content, bool)
    if kind in ("Integer", "Decimal"):
        return _is_number(content) and (kind == "Decimal" or isinstance(content, int))
    return isinstance(content, str) and bool(content) and (kind in ("String", "Uri") or _place(value) is not None)


def _is_number(content: Any) -> bool:
    return isinstance(content, int | float) and not isinstance(content, bool)


def is_same(one: Value, other: Value) -> bool:
    kind = kind_of(one)
    if kind != kind_of(other):
        return False
    mine, theirs = content_of(one), content_of(other)
    if kind == "Coding":
        return _is_same_code(mine, theirs)
    if kind == "Quantity" and _unit(mine) != _unit(theirs):
        return False
    if kind in WITHOUT_ORDER or kind == "String":
        return bool(mine == theirs)
    return bool(_place(one) == _place(other))


def _is_same_code(mine: Value, theirs: Value) -> bool:
    """A code without a system means that code in whatever system the form uses."""
    if "code" not in mine or "code" not in theirs:
        return mine.get("display") == theirs.get("display") and mine.get("code") == theirs.get("code")
    systems = {mine.get("system"), theirs.get("system")} - {None}
    return bool(mine["code"] == theirs["code"]) and len(systems) < 2


def comes_after(one: Value, other: Value) -> bool | None:
    """Nothing when the two cannot be put in order. A day of less precision (2026-03) is its first day."""
    kind = kind_of(one)
    if kind != kind_of(other) or kind in WITHOUT_ORDER:
        return None
    if kind == "Quantity" and _unit(content_of(one)) != _unit(content_of(other)):
        return None
    mine, theirs = _place(one), _place(other)
    return None if mine is None or theirs is None else mine > theirs


def _unit(quantity: Value) -> str:
    return str(quantity.get("code") or quantity.get("unit") or "")


def _place(value: Value) -> Any:
    """Where it stands among its kind; nothing for what is no day, moment or clock at all."""
    kind, content = kind_of(value), content_of(value)
    match kind:
        case "Integer" | "Decimal":
            return Decimal(str(content))
        case "Quantity":
            return Decimal(str(content["value"]))
        case "Date":
            return _day(content)
        case "DateTime":
            return _moment(content)
        case "Time":
            return _clock(content)
    return content


def _day(text: str) -> date | None:
    found = DAY.fullmatch(text)
    if not found:
        return None
    year, month, day = (int(part or 1) for part in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _moment(text: str) -> datetime | None:
    if not MOMENT.fullmatch(text):
        day = _day(text)
        return datetime.combine(day, time(), UTC) if day else None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _clock(text: str) -> time | None:
    try:
        return time.fromisoformat(text) if CLOCK.fullmatch(text) else None
    except ValueError:
        return None
