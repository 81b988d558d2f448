"""What the notebook asks. No name, no person, no contact; a day only if the writer wants one."""

from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from ertoe.foundation.language import language_in_use
from ertoe.notebook.told import Told, tell
from ertoe.tools.answers import was_answered
from ertoe.tools.forms import AnswersForm
from ertoe.tools.tool import SpokenPart
from ertoe.ui.forms import DayInput


class EntryForm(AnswersForm):
    entry = forms.UUIDField(widget=forms.HiddenInput, required=False, initial=uuid4)
    version = forms.IntegerField(widget=forms.HiddenInput, required=False, min_value=0)
    on = forms.DateField(
        label=_("Welke dag zet u erbij?"),
        help_text=_("U kiest zelf. Het hoeft niet de dag van een bezoek te zijn."),
        required=False,
        widget=DayInput,
    )

    def __init__(self, *args: Any, way_in: SpokenPart, before: Told | None = None, **options: Any) -> None:
        super().__init__(*args, parts=[way_in], answers=before.answers if before else None, **options)
        self.way_in, self.before = way_in, before

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.errors and not any(was_answered(answer) for answer in self.said().values()):
            raise forms.ValidationError(_("Hier staat nog niets. Schrijf of kies eerst iets."))
        return cleaned

    @property
    def entry_id(self) -> UUID:
        return self.cleaned_data["entry"] or uuid4()

    @property
    def seen_version(self) -> int:
        return self.cleaned_data["version"] or 0

    def told(self) -> Told:
        on = self.cleaned_data["on"]
        return tell(self.way_in, self.said(), asked_in=language_in_use(), on=on, before=self.before)

    def ask_again(self, version: int) -> None:
        """It was changed in another window. What was sent stands here still; sending it again makes it so."""
        self.data = QueryDict.copy(self.data)  # type: ignore[arg-type]
        self.data["version"] = str(version)
        self.add_error(None, _("U schreef hier intussen in een ander venster. Bewaar opnieuw als dit moet blijven."))
