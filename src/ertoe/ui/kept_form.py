"""A form that keeps something: it names the act, so that sending twice is once, and the version that was seen."""

from typing import Any

from django import forms

from ertoe.foundation.ids import uuid7

OWN_WORDS_MAX = 4000


class KeptForm(forms.Form):
    operation = forms.UUIDField(widget=forms.HiddenInput, required=False, initial=uuid7)
    version = forms.IntegerField(widget=forms.HiddenInput, required=False, min_value=1)

    def kept(self) -> dict[str, Any]:
        """What was filled in, without the two hidden fields."""
        return {name: value for name, value in self.cleaned_data.items() if name not in ("operation", "version")}
