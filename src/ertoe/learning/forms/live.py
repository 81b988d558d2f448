"""What a telephone is asked, and what its moderator presses."""

from functools import lru_cache
from typing import Any

from django import forms
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from ertoe.learning.content import LiveQuestion
from ertoe.learning.live_question import Chosen
from ertoe.learning.models import LiveSession
from ertoe.ui.forms import ScaleField

ONE = "chosen"
ITEM = "item_"


class OneOfThese(forms.RadioSelect):
    hides_optional = True  # the page says it once


class LiveAnswerForm(forms.Form):
    """One question for a poll and a scale; for sentences to sort one each, of which some may be left out."""

    step = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, question: LiveQuestion, chosen: Chosen | None = None, **options: Any) -> None:
        told = {ITEM + item: level for item, level in chosen.items()} if isinstance(chosen, dict) else {ONE: chosen}
        options["initial"] = told | options.get("initial", {})
        super().__init__(*args, **options)
        self.question = question
        self.fields |= _fields(question)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if self.question.kind == "sort" and not self.errors and not self.chosen:
            raise forms.ValidationError(_("Kies bij ten minste één zin."))
        return cleaned

    @property
    def chosen(self) -> Chosen:
        if self.question.kind != "sort":
            answer: Chosen = self.cleaned_data[ONE]
            return answer
        asked = {item.id: self.cleaned_data.get(ITEM + item.id) for item in self.question.items}
        return {item: level for item, level in asked.items() if level}


@lru_cache(maxsize=64)
def asked(question: LiveQuestion, step: str, language: str) -> SafeString:
    """The form as everybody gets it who has not answered yet: drawn once, for three hundred ask it at once."""
    with override(language):
        return LiveAnswerForm(question=question, initial={"step": step}).render()


def _fields(question: LiveQuestion) -> dict[str, forms.Field]:
    if question.kind == "scale":
        return {ONE: ScaleField(label=question.ask, low=question.low, high=question.high, required=True)}
    if question.kind == "poll":
        return {ONE: _one_of(question.ask, question, required=True)}
    return {ITEM + item.id: _one_of(item.label, question, required=False) for item in question.items}


def _one_of(label: str, question: LiveQuestion, *, required: bool) -> forms.ChoiceField:
    choices = [(option.id, option.label) for option in question.options]
    return forms.ChoiceField(label=label, choices=choices, widget=OneOfThese, required=required)


class SteeringForm(forms.Form):
    """Each button sends one of these. `to_step` names the step, so that pressing twice goes one further only once."""

    to_step = forms.CharField(required=False)
    at_step = forms.CharField(required=False)
    reveal = forms.ChoiceField(choices=LiveSession.Shows.choices, required=False)
    clock = forms.BooleanField(required=False)

    def __init__(self, *args: Any, steps: set[str], **options: Any) -> None:
        super().__init__(*args, **options)
        self.steps = steps

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not {cleaned.get("to_step"), cleaned.get("at_step")} <= {*self.steps, ""}:
            raise forms.ValidationError(_("Deze stap is er niet."))
        return cleaned
