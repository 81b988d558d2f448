"""A form from questions: each kind is one field, and nothing is ever required, for skipping is an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django import forms
from django.core.validators import MaxLengthValidator
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from ertoe.tools.answers import Answer, Answers, was_answered
from ertoe.tools.tool import (
    CHOOSE_MANY,
    CHOOSE_ONE,
    PAIR_OF_MARKS,
    SCALE,
    WORDS,
    SpokenPart,
    SpokenQuestion,
)
from ertoe.ui.forms import OwnWordsInput, ScaleField, ScaleInput

LONGEST_ANSWER = 10_000
ROWS = {"line": 1, "short": 3, "long": 6}
NOT_A_CHOICE = _("Dit antwoord hoort niet bij deze vraag. Kies een van de antwoorden, of sla de vraag over.")


class AnswersForm(forms.Form):
    """Questions of one or more parts. `answers` fills in what was said before; `said()` is what is said now."""

    def __init__(self, *args: Any, parts: Iterable[SpokenPart], answers: Answers | None = None, **options: Any) -> None:
        self.parts = tuple(parts)
        questions = [question for part in self.parts for question in part.questions]
        said_before = {each.id: _as_initial((answers or {}).get(each.id)) for each in questions}
        options["initial"] = {**said_before, **(options.get("initial") or {})}
        super().__init__(*args, **options)
        for question in questions:
            self.fields[question.id] = field_for(question)

    def by_part(self) -> Iterator[tuple[SpokenPart, list[tuple[SpokenQuestion, BoundField]]]]:
        """For the page: each part with its questions and their fields."""
        for part in self.parts:
            yield part, [(question, self[question.id]) for question in part.questions]

    def said(self) -> dict[str, Answer]:
        """Every answer of this form by question id; None for what was skipped. Only when the form is valid."""
        questions = [question for part in self.parts for question in part.questions]
        given = {question.id: self.cleaned_data[question.id] for question in questions}
        return {question_id: answer if was_answered(answer) else None for question_id, answer in given.items()}


class WordsField(forms.CharField):
    """Own words, kept as they were typed; but a line end is one character, so that phrases count alike everywhere."""

    def __init__(self, **options: Any) -> None:
        # Not max_length: that would make the browser cut off what is pasted, without a word.
        too_long = _("Dit is langer dan we in één keer kunnen bewaren. Verdeel uw tekst over meer antwoorden.")
        super().__init__(strip=False, validators=[MaxLengthValidator(LONGEST_ANSWER, too_long)], **options)

    def to_python(self, value: Any) -> str:
        return str(super().to_python(value) or "").replace("\r\n", "\n").replace("\r", "\n")


class PairOfMarksInput(forms.MultiWidget):
    """Two rows of marks, each under its own name: as it is now, and as one wishes it."""

    template_name = "tools/forms/pair_of_marks.html"
    use_fieldset = True

    def __init__(self, question: SpokenQuestion) -> None:
        self.names = (question.now, question.wished)
        marks = [ScaleField(low=question.lowest, high=question.highest).widget for _name in self.names]
        super().__init__(widgets={"now": marks[0], "wished": marks[1]})

    def decompress(self, value: Any) -> list[Any]:
        return [value.get("now"), value.get("wished")] if isinstance(value, dict) else [None, None]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        for subwidget, legend in zip(context["widget"]["subwidgets"], self.names, strict=True):
            subwidget["legend"] = legend
        return context


class PairOfMarksField(forms.MultiValueField):
    """Cleans to {"now": int | None, "wished": int | None}, or None when both were skipped."""

    def __init__(self, *, question: SpokenQuestion, **options: Any) -> None:
        fields = [ScaleField(error_messages={"invalid_choice": NOT_A_CHOICE}) for _mark in range(2)]
        super().__init__(fields=fields, widget=PairOfMarksInput(question), require_all_fields=False, **options)

    def compress(self, data_list: list[Any]) -> dict[str, int | None] | None:
        return {"now": data_list[0], "wished": data_list[1]} if data_list else None


def field_for(question: SpokenQuestion) -> forms.Field:
    """The field of a question, with the question as its label. Raises KeyError for a kind nobody can draw."""
    field = FIELDS[question.kind](question, {"label": question.ask, "help_text": question.hint, "required": False})
    # The welcome of a tool says once that everything may be skipped; "(mag u overslaan)" at each question would nag.
    field.widget.hides_optional = True
    return field


def _words(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    return WordsField(widget=OwnWordsInput(attrs={"rows": ROWS[question.question.size], "dir": "auto"}), **options)


def _choose_one(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    choices = [*question.options, ("", question.skip)]
    return forms.ChoiceField(
        choices=choices, widget=forms.RadioSelect, error_messages={"invalid_choice": NOT_A_CHOICE}, **options
    )


def _choose_many(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    return forms.MultipleChoiceField(
        choices=question.options,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": NOT_A_CHOICE, "invalid_list": NOT_A_CHOICE},
        **options,
    )


def _scale(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    marks = ScaleInput(low=question.lowest, high=question.highest)
    return ScaleField(widget=marks, error_messages={"invalid_choice": NOT_A_CHOICE}, **options)


def _pair_of_marks(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    return PairOfMarksField(question=question, **options)


FIELDS: dict[str, Callable[[SpokenQuestion, dict[str, Any]], forms.Field]] = {
    WORDS: _words,
    CHOOSE_ONE: _choose_one,
    CHOOSE_MANY: _choose_many,
    SCALE: _scale,
    PAIR_OF_MARKS: _pair_of_marks,
}


def _as_initial(answer: Answer) -> Any:
    """As a browser would send it back, so that Django sees that nothing changed."""
    if isinstance(answer, dict):
        return {name: None if mark is None else str(mark) for name, mark in answer.items()}
    return str(answer) if isinstance(answer, int) else answer
