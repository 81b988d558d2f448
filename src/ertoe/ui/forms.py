"""How every form looks and speaks: set `FORM_RENDERER = "ertoe.ui.forms.ErtoeRenderer"`."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.forms.renderers import DjangoTemplates
from django.template import Template
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

OURS = {
    "django/forms/widgets/radio.html": "ui/forms/choices.html",
    "django/forms/widgets/checkbox_select.html": "ui/forms/choices.html",
    "django/forms/errors/list/default.html": "ui/forms/trouble.html",
    "django/forms/errors/list/ul.html": "ui/forms/trouble.html",
}


class ErtoeRenderer(DjangoTemplates):
    """Label, hint, then input; the trouble beside the field in the same words as in the summary on top."""

    form_template_name = "ui/forms/form.html"
    field_template_name = "ui/forms/field.html"

    def get_template(self, template_name: str) -> Template:
        template: Template = super().get_template(OURS.get(template_name, template_name))
        return template


class DayInput(forms.DateInput):
    """The browser's own day picker; it sends and takes year-month-day whatever the language."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs=attrs, format="%Y-%m-%d")


class TimeInput(forms.TimeInput):
    """The browser's own clock; it sends hours and minutes."""

    input_type = "time"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs=attrs, format="%H:%M")


class OwnWordsInput(forms.Textarea):
    """Grows with what one writes, in the hand of own words, from the side where their language begins."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs={"rows": 3, "dir": "auto", "data-own-words": True, **(attrs or {})})


class PicturedRadio(forms.RadioSelect):
    """One of these, each with a pictogram beside its words where there is one."""

    template_name = "ui/forms/choices.html"  # by name: inside another widget the renderer is not asked

    def __init__(self, pictograms: Mapping[str, str], attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs=attrs)
        self.pictograms = pictograms

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["is_pictured"] = bool(self.pictograms)
        return context

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        return option | {"pictogram": self.pictograms.get(str(value), "")}


class PicturedBoxes(PicturedRadio, forms.CheckboxSelectMultiple):
    """The same, as many as one likes."""

    template_name = "ui/forms/choices.html"


class ScaleInput(forms.RadioSelect):
    """A row of marks, by keyboard and without JavaScript, with words at both ends and a way to give none."""

    template_name = "ui/forms/scale.html"
    hides_optional = True  # "Liever geen cijfer" says it already

    def __init__(self, low: str | Promise = "", high: str | Promise = "", attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs=attrs)
        self.low = low
        self.high = high

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        options = [option for _group, options, _index in context["widget"]["optgroups"] for option in options]
        context["widget"] |= {
            "low": self.low,
            "high": self.high,
            "marks": [option for option in options if option["value"]],
            "no_mark": [option for option in options if not option["value"]],
        }
        return context


class ScaleField(forms.TypedChoiceField):
    """A mark from 0 to 10, or none: skipping is an answer. Cleans to int or None."""

    def __init__(self, *, low: str | Promise = "", high: str | Promise = "", **options: Any) -> None:
        choices: list[tuple[str, str | Promise]] = [(str(mark), str(mark)) for mark in range(11)]
        options.setdefault("required", False)
        options.setdefault("widget", ScaleInput(low=low, high=high))
        if not options["required"]:
            choices.append(("", _("Liever geen cijfer")))
        super().__init__(choices=choices, coerce=int, empty_value=None, **options)
