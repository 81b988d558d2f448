"""The field of a question, by its kind. Nothing is ever required, for skipping is an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django import forms
from django.core.validators import MaxLengthValidator
from django.forms.widgets import ChoiceWidget
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ertoe.tools.answers import was_answered
from ertoe.tools.fitting import LONGEST_ANSWER
from ertoe.tools.tool import (
    CARD,
    CHOOSE_MANY,
    CHOOSE_ONE,
    DRAW,
    MEMBER,
    PAIR_OF_MARKS,
    SCALE,
    SORT_CARDS,
    TWO_WORDS,
    WORDS,
    SpokenQuestion,
)
from ertoe.tools.uploads import BRINGS, brought, upload_fields
from ertoe.ui.forms import OwnWordsInput, PicturedBoxes, PicturedRadio, ScaleField, ScaleInput

ROWS = {"line": 1, "short": 3, "long": 6}
NOT_A_CHOICE = _("Dit antwoord hoort niet bij deze vraag. Kies een van de antwoorden, of sla de vraag over.")


class WordsField(forms.CharField):
    """Own words, kept as they were typed; but a line end is one character, so that phrases count alike everywhere."""

    def __init__(self, **options: Any) -> None:
        # Not max_length: that would make the browser cut off what is pasted, without a word.
        too_long = _("Dit is langer dan we in één keer kunnen bewaren. Verdeel uw tekst over meer antwoorden.")
        super().__init__(strip=False, validators=[MaxLengthValidator(LONGEST_ANSWER, too_long)], **options)

    def to_python(self, value: Any) -> str:
        return str(super().to_python(value) or "").replace("\r\n", "\n").replace("\r", "\n")


class EachInput(forms.MultiWidget):
    """Several small questions in one, each under its own legend; `drawn` are pictograms beside them."""

    template_name = "tools/forms/each.html"
    use_fieldset = True

    def __init__(
        self, widgets: Mapping[str, forms.Widget], legends: Mapping[str, str | Promise], drawn: Mapping[str, str]
    ) -> None:
        self.names, self.legends, self.drawn = tuple(widgets), legends, drawn
        super().__init__(widgets=dict(widgets))

    def decompress(self, value: Any) -> list[Any]:
        return [(value or {}).get(name) for name in self.names]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        for subwidget, each, widget in zip(context["widget"]["subwidgets"], self.names, self.widgets, strict=True):
            subwidget["legend"], subwidget["pictogram"] = self.legends[each], self.drawn.get(each, "")
            subwidget["is_choice"] = isinstance(widget, ChoiceWidget)
            subwidget["is_hidden"] = widget.is_hidden
        return context


class EachField(forms.MultiValueField):
    """Cleans to what was answered, by name; what was skipped is not in it, or None with `keeps_skipped`.

    None when all of it was skipped.
    """

    def __init__(
        self,
        *,
        asked: Mapping[str, forms.Field],
        legends: Mapping[str, str | Promise],
        drawn: Mapping[str, str] | None = None,
        keeps_skipped: bool = False,
        **options: Any,
    ) -> None:
        self.names, self.keeps_skipped = tuple(asked), keeps_skipped
        widget = EachInput({name: field.widget for name, field in asked.items()}, legends, drawn or {})
        super().__init__(fields=list(asked.values()), widget=widget, require_all_fields=False, **options)

    def compress(self, data_list: list[Any]) -> dict[str, Any] | None:
        given = dict(zip(self.names, data_list or (), strict=False))
        answered = brought({name: each for name, each in given.items() if was_answered(each)})
        return (given if self.keeps_skipped else answered) if answered else None


def field_for(question: SpokenQuestion) -> forms.Field:
    """The field of a question, with the question as its label. Raises KeyError for a kind nobody can draw."""
    field = FIELDS[question.kind](question, {"label": question.ask, "help_text": question.hint, "required": False})
    # The welcome of a tool says once that everything may be skipped; "(mag u overslaan)" at each question would nag.
    field.widget.hides_optional = True
    return field


def _words(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    return WordsField(widget=OwnWordsInput(attrs={"rows": ROWS[question.question.size], "dir": "auto"}), **options)


def _one_of(
    choices: Iterable[tuple[str, str]], none: str, drawn: Mapping[str, str] | None = None, **options: Any
) -> forms.Field:
    return forms.ChoiceField(
        choices=[*choices, ("", none)],
        widget=PicturedRadio(drawn or {}),
        error_messages={"invalid_choice": NOT_A_CHOICE},
        **options,
    )


def _choose_one(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    return _one_of(question.options, question.skip, question.question.pictures, **options)


def _choose_many(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    return forms.MultipleChoiceField(
        choices=question.options,
        widget=PicturedBoxes(question.question.pictures),
        error_messages={"invalid_choice": NOT_A_CHOICE, "invalid_list": NOT_A_CHOICE},
        **options,
    )


def _scale(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    marks = ScaleInput(low=question.lowest, high=question.highest)
    return ScaleField(widget=marks, error_messages={"invalid_choice": NOT_A_CHOICE}, **options)


def _pair_of_marks(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    asked = {name: _scale(question, {}) for name in ("now", "wished")}
    legends = {"now": question.now, "wished": question.wished}
    return EachField(asked=asked, legends=legends, keeps_skipped=True, **options)


def _sort_cards(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    asked = {card: _one_of(question.piles, question.skip, required=False) for card, _words in question.options}
    return EachField(asked=asked, legends=dict(question.options), drawn=question.question.pictures, **options)


def _card(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    asked: dict[str, forms.Field] = {"words": _words(question, {"required": False})}
    if question.piles:
        asked["pile"] = _one_of(question.piles, question.skip, required=False)
    if question.options:
        asked["picture"] = _one_of(question.options, question.skip, question.question.pictures, required=False)
    asked |= upload_fields("image/*")
    legends: dict[str, str | Promise] = {
        "words": _("Uw woorden"),
        "pile": _("Waar hoort dit?"),
        "picture": _("Een tekening erbij"),
        "upload": _("Een eigen foto erbij"),
    }
    legends |= dict.fromkeys(BRINGS, "")
    return EachField(asked=asked, legends=legends, **options)


def _draw(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    asked = {**upload_fields(), "words": _words(question, {"required": False})}
    legends: dict[str, str | Promise] = {
        "upload": _("Een foto of een opname"),
        "words": _("Woorden erbij"),
        "media": "",
        "attachment": "",
    }
    return EachField(asked=asked, legends=legends, **options)


def _two_words(question: SpokenQuestion, options: dict[str, Any]) -> forms.Field:
    line = {"rows": 1, "dir": "auto"}
    asked = {
        "theirs": WordsField(widget=OwnWordsInput(attrs=line), required=False),
        "words": WordsField(widget=OwnWordsInput(attrs=line), required=False),
    }
    return EachField(
        asked=asked, legends={"theirs": _("Wat de zorg zegt"), "words": _("Zo noemt u het zelf")}, **options
    )


FIELDS: dict[str, Callable[[SpokenQuestion, dict[str, Any]], forms.Field]] = {
    WORDS: _words,
    CHOOSE_ONE: _choose_one,
    CHOOSE_MANY: _choose_many,
    SCALE: _scale,
    PAIR_OF_MARKS: _pair_of_marks,
    SORT_CARDS: _sort_cards,
    CARD: _card,
    TWO_WORDS: _two_words,
    MEMBER: _choose_one,
    DRAW: _draw,
}
