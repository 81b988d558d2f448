"""One question as fields of a Django form, and what was sent as values of the questionnaire."""

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from ertoe.questionnaires.form.answers import Answers, Key
from ertoe.questionnaires.form.check import NotAnAnswer, chosen, read
from ertoe.questionnaires.form.extensions import PICTURES
from ertoe.questionnaires.form.item import Form, Item
from ertoe.questionnaires.form.values import Value, content_of, is_same, kind_of
from ertoe.questionnaires.forms.words import hint_of, label_of, option_label
from ertoe.ui.forms import DayInput, OwnWordsInput, ScaleInput, TimeInput

SKIP = ("", _("Liever niet"))
OTHER, UNIT, GONE = "-other", "-unit", "-gone"
RADIO_AT_MOST = 10
MARKS_AT_MOST = 21
ATTACHMENT_AT_MOST = 300_000
ATTACHMENTS = PICTURES | {"application/pdf": b"%PDF"}
Fields = Iterator[tuple[str, forms.Field, Any]]


def name_of(item: Item, times: tuple[int, ...]) -> str:
    return "-".join((f"i{item.number}", *map(str, times)))


@dataclass
class Question:
    """One item in one time of what repeats around it. Subclasses know one way of answering each."""

    form: Form
    item: Item
    around: tuple[int, ...]
    answers: Answers
    labels: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.labels = {"label": label_of(self.item, self.form), "required": False}

    @property
    def name(self) -> str:
        return name_of(self.item, self.around)

    def fields(self) -> Fields:
        raise NotImplementedError

    def read(self, sent: dict[str, Any]) -> dict[Key, Value | None]:
        """Raises NotAnAnswer."""
        raise NotImplementedError

    def _standing(self) -> list[tuple[Key, Value]]:
        """The answers to this question, here."""
        link_id = self.item.link_id
        keys = [Key(link_id, self.around)]
        if self.item.is_repeated:
            keys = [Key(link_id, (*self.around, time)) for time in range(len(self.item.options) + 50)]
        return [(key, self.answers[key]) for key in keys if key in self.answers]


class Typed(Question):
    """One answer, typed: in one time, when the question repeats."""

    def fields(self) -> Fields:
        key = Key(self.item.link_id, self.around)
        value = self.answers.get(key)
        units = [str(content_of(one).get("display") or content_of(one).get("code")) for one in self.item.limits.units]
        hint = hint_of(self.item, unit=units[0] if len(units) == 1 else "")
        widget = self._widget()
        yield self.name, forms.CharField(widget=widget, help_text=hint, strip=False, **self.labels), _as_typed(value)
        if self.item.type == "quantity" and len(units) != 1:
            yield self.name + UNIT, self._unit_field(units), _unit_of(value)

    def _widget(self) -> forms.Widget:
        item, limits = self.item, self.item.limits
        if item.type == "text":
            return OwnWordsInput(attrs={"dir": "auto"})
        if item.type == "boolean":
            return forms.RadioSelect(choices=(("true", _("ja")), ("false", _("nee")), SKIP))
        if item.control == "slider" and (marks := _marks(item)):
            return _scale(marks)
        if item.type in INPUTS:
            found: forms.Widget = INPUTS[item.type]()
            return found
        mode = {"decimal": "decimal", "quantity": "decimal", "integer": "numeric", "url": "url"}.get(item.type)
        attrs: dict[str, Any] = {"dir": "auto"} | ({"inputmode": mode} if mode else {})
        if item.type == "string" and limits.longest:
            attrs["size"] = min(limits.longest, 60)
        return forms.TextInput(attrs=attrs)

    def _unit_field(self, units: list[str]) -> forms.Field:
        widget: forms.Widget = forms.TextInput()
        if units:
            codes = [
                str(content_of(one).get("code") or content_of(one).get("display")) for one in self.item.limits.units
            ]
            widget = forms.Select(choices=[("", _("Kies een maat")), *zip(codes, units, strict=True)])
        return forms.CharField(label=_("In welke maat?"), required=False, max_length=60, widget=widget)

    def read(self, sent: dict[str, Any]) -> dict[Key, Value | None]:
        value = read(self.item, sent.get(self.name, ""), unit=sent.get(self.name + UNIT, ""))
        return {Key(self.item.link_id, self.around): value}


INPUTS: dict[str, Any] = {
    "date": DayInput,
    "time": TimeInput,
    "dateTime": lambda: forms.TextInput(attrs={"type": "datetime-local"}),
}


def _marks(item: Item) -> list[str]:
    """The marks of a slider, when they are few enough to stand in a row."""
    least, most = item.limits.minimum, item.limits.maximum
    if item.type not in ("integer", "decimal") or not least or not most:
        return []
    first, last = content_of(least), content_of(most)
    marks = int((last - first) // item.limits.step) + 1 if last > first else 0
    return [f"{first + mark * item.limits.step:g}" for mark in range(marks)] if 0 < marks <= MARKS_AT_MOST else []


def _scale(marks: list[str]) -> ScaleInput:
    widget = ScaleInput()
    widget.choices = [*((mark, mark) for mark in marks), ("", _("Liever geen cijfer"))]
    return widget


def _as_typed(value: Value | None) -> str:
    """What stands in the field: as a browser would send it back."""
    if value is None:
        return ""
    content = content_of(value)
    match kind_of(value):
        case "Boolean":
            return "true" if content else "false"
        case "Quantity":
            return str(content.get("value", ""))
        case "Reference":
            return str(content.get("display", ""))
        case "DateTime":
            return _local(content)
        case "Time":
            return str(content)[:5]
    return str(content)


def _local(text: str) -> str:
    moment = forms.DateTimeField().to_python(text) if "T" in text else None
    return f"{localtime(moment):%Y-%m-%dT%H:%M}" if moment else text


def _unit_of(value: Value | None) -> str:
    quantity = content_of(value) if value else {}
    return str(quantity.get("code") or quantity.get("unit") or "")


class Chosen(Question):
    """One or more from a list; an open choice has room for something else."""

    def fields(self) -> Fields:
        numbered = [(str(number), option_label(one, self.form)) for number, one in enumerate(self.item.options)]
        stands = [self._option_of(value) for _key, value in self._standing()]
        hint = hint_of(self.item)
        if self.item.is_repeated:
            many = forms.MultipleChoiceField(
                choices=numbered, widget=forms.CheckboxSelectMultiple, help_text=hint, **self.labels
            )
            yield self.name, many, [str(number) for number in stands if number is not None]
        else:
            one = forms.ChoiceField(choices=self._with_skip(numbered), help_text=hint, **self.labels)
            one.widget = self._list()
            one.widget.choices = one.choices
            yield self.name, one, next((str(number) for number in stands if number is not None), "")
        if self.item.type == "open-choice":
            other = forms.CharField(label=_("Iets anders, in eigen woorden"), required=False, widget=forms.TextInput())
            other.widget.attrs["dir"] = "auto"
            own = (value for _key, value in self._standing() if self._option_of(value) is None)
            yield self.name + OTHER, other, next((_as_typed(value) for value in own), "")

    def _list(self) -> forms.Widget:
        is_long = len(self.item.options) > RADIO_AT_MOST and self.item.control not in ("radio-button", "check-box")
        is_long = is_long or self.item.control in ("drop-down", "autocomplete")
        return forms.Select() if is_long else forms.RadioSelect()

    def _with_skip(self, numbered: list[tuple[str, str]]) -> list[tuple[str, Any]]:
        return [SKIP, *numbered] if isinstance(self._list(), forms.Select) else [*numbered, SKIP]

    def _option_of(self, value: Value) -> int | None:
        return next((number for number, one in enumerate(self.item.options) if is_same(one.value, value)), None)

    def read(self, sent: dict[str, Any]) -> dict[Key, Value | None]:
        own = read(self.item, sent.get(self.name + OTHER, ""))
        link_id, given = self.item.link_id, sent.get(self.name) or ""
        if not self.item.is_repeated:
            if own and given and given != self._first_choice():
                raise NotAnAnswer(_("Kies iets uit de lijst of schrijf zelf iets, niet allebei."))
            return {Key(link_id, self.around): own or (chosen(self.item, given) if given else None)}
        found: dict[Key, Value | None] = {
            Key(link_id, (*self.around, number)): one.value if str(number) in given else None
            for number, one in enumerate(self.item.options)
        }
        if self.item.type == "open-choice":
            found[Key(link_id, (*self.around, len(self.item.options)))] = own
        return found

    def _first_choice(self) -> str:
        """What was ticked when the page was shown: whoever writes something else need not untick it."""
        numbers = (self._option_of(value) for _key, value in self._standing())
        return next((str(number) for number in numbers if number is not None), "")


class Attached(Question):
    """A small file, kept inside the answer."""

    def fields(self) -> Fields:
        hint = " ".join(filter(None, (str(_("Een foto of een pdf, hoogstens 300 kB.")), hint_of(self.item))))
        widget = forms.FileInput(attrs={"accept": ",".join(ATTACHMENTS)})
        yield self.name, forms.FileField(widget=widget, help_text=hint, **self.labels), None
        if Key(self.item.link_id, self.around) in self.answers:
            yield self.name + GONE, forms.BooleanField(label=_("Haal dit bestand weg"), required=False), False

    def read(self, sent: dict[str, Any]) -> dict[Key, Value | None]:
        key, file = Key(self.item.link_id, self.around), sent.get(self.name)
        if not file:
            return {key: None} if sent.get(self.name + GONE) else {}
        content = file.read(ATTACHMENT_AT_MOST + 1)
        if len(content) > ATTACHMENT_AT_MOST:
            raise NotAnAnswer(_("Dit bestand is groter dan 300 kB. Kies een kleiner."))
        kind = next((kind for kind, begins in ATTACHMENTS.items() if content.startswith(begins)), None)
        if kind is None:
            raise NotAnAnswer(_("Kies een foto (jpg, png, webp, gif) of een pdf."))
        told = {"contentType": kind, "data": base64.b64encode(content).decode(), "title": str(file.name)[:100]}
        return {key: {"valueAttachment": told}}


def question_for(form: Form, item: Item, around: tuple[int, ...], answers: Answers) -> Question:
    if item.options:
        return Chosen(form, item, around, answers)
    return (Attached if item.type == "attachment" else Typed)(form, item, around, answers)
