"""What we ask on screen about letters."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from ertoe.letters.fridge import FridgeLines
from ertoe.ui.kept_form import KeptForm

Rows = list[tuple[str, str, str, str, bool]]


def _ticks(label: Any) -> forms.TypedMultipleChoiceField:
    return forms.TypedMultipleChoiceField(label=label, required=False, widget=forms.CheckboxSelectMultiple)


class FridgeForm(KeptForm):
    """A tick for each line. Nothing ticked is an answer too: then the sheet is empty."""

    life_goals = _ticks(_("Dit wil ik"))
    agreements = _ticks(_("Dit doen we"))
    members = _ticks(_("Wie bel ik waarvoor?"))

    def __init__(self, *args: Any, lines: FridgeLines, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows: dict[str, list[tuple[object, str, str, str]]] = {
            "life_goals": [(one.id, one.words, one.language, "") for one in lines.wishes],
            "agreements": [(one.id, one.words, one.language, one.owner) for one in lines.deeds],
            "members": [(one.id, one.name, "", one.phone) for one in lines.people],
        }
        self.groups = []
        for name, found in rows.items():
            self.fields[name].choices = [(str(pk), words) for pk, words, _language, _rest in found]  # type: ignore[attr-defined]
            ticked = self.data.getlist(name) if isinstance(self.data, QueryDict) else [str(pk) for pk in lines.proposed]
            shown: Rows = [(str(pk), words, lang, rest, str(pk) in ticked) for pk, words, lang, rest in found]
            if shown:
                self.groups.append((name, self.fields[name].label, shown))
