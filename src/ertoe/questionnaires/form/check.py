"""From what somebody typed or chose to a value of the form, or in plain words why it cannot be that."""

import re
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.formats import date_format, number_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ertoe.questionnaires.form.item import Item
from ertoe.questionnaires.form.pattern import fits
from ertoe.questionnaires.form.values import Value, comes_after, content_of, is_whole, kind_of

LONGEST = 10_000
NUMBER = re.compile(r"[+-]?\d{1,15}([.,]\d{1,10})?")
WEB = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"]+", re.I)


class NotAnAnswer(ValueError):
    """This cannot be kept as an answer here. The first argument says why, to whoever typed it."""

    def __init__(self, why: str | Promise) -> None:
        super().__init__(why)
        self.why = why


def read(item: Item, typed: str, *, unit: str = "") -> Value | None:
    """The value of what was typed in a field of this item; nothing when it was left empty."""
    text = typed if item.type == "text" else typed.strip()
    if not text.strip():
        return None
    value: Value = READERS[item.type](item, text, unit)
    if not is_whole(value):
        raise NotAnAnswer(_("Dit kunnen we hier niet als antwoord bewaren."))
    _within(item, value, text)
    return value


def chosen(item: Item, number: str) -> Value:
    """An option by its place in the list."""
    if not number.isdecimal() or len(number) > 6 or int(number) >= len(item.options):
        raise NotAnAnswer(_("Dit antwoord staat niet in de lijst. Kies een ander, of sla de vraag over."))
    return item.options[int(number)].value


def _within(item: Item, value: Value, text: str) -> None:
    limits = item.limits
    if limits.minimum and _is_before(value, limits.minimum):
        raise NotAnAnswer(_("Dit is lager of vroeger dan %(least)s.") % {"least": in_words(limits.minimum)})
    if limits.maximum and _is_before(limits.maximum, value):
        raise NotAnAnswer(_("Dit is hoger of later dan %(most)s.") % {"most": in_words(limits.maximum)})
    if item.type == "quantity":
        return
    if len(text) < limits.shortest:
        raise NotAnAnswer(_("Dit is korter dan %(least)s tekens.") % {"least": limits.shortest})
    if len(text) > (limits.longest or LONGEST):
        raise NotAnAnswer(_("Dit is langer dan %(most)s tekens.") % {"most": limits.longest or LONGEST})
    if limits.pattern and not fits(limits.pattern, text):
        raise NotAnAnswer(_("Het formulier vraagt dit in een andere vorm."))


def _is_before(one: Value, other: Value) -> bool:
    return comes_after(other, one) is True


def in_words(value: Value) -> str:
    """A limit, as the reader writes numbers and days."""
    kind, content = kind_of(value), content_of(value)
    if kind in ("Integer", "Decimal"):
        return str(number_format(content))
    day = parse_date(content) if kind == "Date" and len(content) == 10 else None
    return date_format(day) if day else str(content)


def _number(item: Item, text: str) -> Decimal:
    if not NUMBER.fullmatch(text):
        raise NotAnAnswer(_("Schrijf hier een getal."))
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation as odd:
        raise NotAnAnswer(_("Schrijf hier een getal.")) from odd
    decimals = item.limits.decimals
    if decimals is not None and -int(number.as_tuple().exponent) > decimals:
        raise NotAnAnswer(_("Schrijf hoogstens %(most)s cijfers na de komma.") % {"most": decimals})
    return number


def _decimal(item: Item, text: str, unit: str) -> Value:
    return {"valueDecimal": _plain(_number(item, text))}


def _plain(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def _integer(item: Item, text: str, unit: str) -> Value:
    number = _number(item, text)
    if number != number.to_integral_value() or abs(number) > 2**31 - 1:
        raise NotAnAnswer(_("Schrijf hier een getal zonder komma."))
    return {"valueInteger": int(number)}


def _quantity(item: Item, text: str, unit: str) -> Value:
    known = {str(one.get("code") or one.get("display")): one for one in map(content_of, item.limits.units)}
    coding = known.get(unit) or (next(iter(known.values())) if len(known) == 1 else {"display": unit.strip()})
    told = {"unit": coding.get("display"), "system": coding.get("system"), "code": coding.get("code")}
    number = {"value": _plain(_number(item, text))}
    return {"valueQuantity": number | {name: content for name, content in told.items() if content}}


def _boolean(item: Item, text: str, unit: str) -> Value:
    if text not in ("true", "false"):
        raise NotAnAnswer(_("Kies ja of nee, of sla de vraag over."))
    return {"valueBoolean": text == "true"}


def _date(item: Item, text: str, unit: str) -> Value:
    if not is_whole({"valueDate": text}):
        raise NotAnAnswer(_("Schrijf hier een dag, zoals 2026-05-31."))
    return {"valueDate": text}


def _date_time(item: Item, text: str, unit: str) -> Value:
    """A browser sends the moment without a zone: it is the clock of this house."""
    try:
        moment = datetime.fromisoformat(text)
        moment = moment if moment.tzinfo else timezone.make_aware(moment)
    except (ValueError, OverflowError) as odd:
        raise NotAnAnswer(_("Schrijf hier een dag en een uur.")) from odd
    return {"valueDateTime": moment.isoformat(timespec="seconds")}


def _time(item: Item, text: str, unit: str) -> Value:
    whole = f"{text}:00" if len(text) == 5 else text
    if not is_whole({"valueTime": whole}):
        raise NotAnAnswer(_("Schrijf hier een uur, zoals 14:30."))
    return {"valueTime": whole}


def _text(item: Item, text: str, unit: str) -> Value:
    return {"valueString": text.replace("\r\n", "\n").replace("\r", "\n")}


def _url(item: Item, text: str, unit: str) -> Value:
    if not WEB.fullmatch(text):
        raise NotAnAnswer(_("Schrijf hier een webadres, zoals https://voorbeeld.be."))
    return {"valueUri": text}


def _reference(item: Item, text: str, unit: str) -> Value:
    return {"valueReference": {"display": text}}


READERS: dict[str, Any] = {
    "boolean": _boolean, "decimal": _decimal, "integer": _integer, "quantity": _quantity, "date": _date,
    "dateTime": _date_time, "time": _time, "string": _text, "text": _text, "choice": _text, "open-choice": _text,
    "url": _url, "reference": _reference,
}  # fmt: skip
