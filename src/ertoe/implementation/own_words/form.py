"""Asking an organisation for its own words. A room of `forms`: only pages use it."""

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.implementation.own_words.vocabulary import DE, HET, LONGEST, OURS, Noun, OwnWords

A_WORD = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")


def a_plain_word(words: str) -> None:
    """Letters, and what joins them. No markup, no placeholder, nothing that could be a sentence."""
    if not A_WORD.fullmatch(words):
        raise forms.ValidationError(_("Schrijf een gewoon woord, zonder tekens of cijfers."))


A_FIELD: dict[str, Any] = {"required": False, "max_length": LONGEST, "validators": [a_plain_word]}


class OwnWordsForm(forms.Form):
    """For one language: per thing one word, several, and in Dutch *de* or *het*. Empty: as Ertoe says it."""

    def __init__(self, *args: Any, language: str, told: OwnWords, **options: Any) -> None:
        super().__init__(*args, **options)
        self.language, self.before = language, told
        now = told.told.get(language, {})
        for name, ours in OURS[language].items():
            for part, field in _fields(ours).items():
                field.widget.hides_optional = True  # said once, above
                self.fields[f"{name}-{part}"] = field
                self.initial[f"{name}-{part}"] = getattr(now[name], part) if name in now else ""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        for name, ours in OURS[self.language].items():
            said = {part: cleaned.get(f"{name}-{part}", "") for part in _fields(ours)}
            lacking = [part for part, word in said.items() if not word]
            if any(said.values()) and lacking and not self.errors:
                self.add_error(f"{name}-{lacking[0]}", _("Vul alles in voor dit woord, of laat alles leeg."))
        return cleaned

    def words(self) -> OwnWords:
        nouns = {
            name: Noun(**{part: self.cleaned_data[f"{name}-{part}"] for part in _fields(ours)})
            for name, ours in OURS[self.language].items()
            if self.cleaned_data[f"{name}-singular"]
        }
        return OwnWords({**self.before.told, self.language: nouns})

    def troubled(self) -> list[tuple[forms.BoundField, Any]]:
        return [(field, field.errors) for field in self if field.errors]

    def rows(self) -> list[tuple[str, list[forms.BoundField]]]:
        """What Ertoe says, and the fields beside it."""
        return [
            (ours.singular, [self[f"{name}-{part}"] for part in _fields(ours)])
            for name, ours in OURS[self.language].items()
        ]


def _fields(ours: Noun) -> Mapping[str, forms.Field]:
    fields: dict[str, forms.Field] = {"singular": forms.CharField(label=_("Eén"), **A_FIELD)}
    if ours.plural:
        fields["plural"] = forms.CharField(label=_("Meer dan één"), **A_FIELD)
    if ours.article and ours.plural:
        choices = (("", _("kies")), (DE, DE), (HET, HET))
        fields["article"] = forms.ChoiceField(label=_("De of het"), required=False, choices=choices)
    return fields
