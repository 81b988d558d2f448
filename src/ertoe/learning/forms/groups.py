"""What we ask about a group and who learns in it."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ertoe.foundation.clock import today
from ertoe.learning.changes.groups import NewMember
from ertoe.learning.lines import check_lines, is_an_address, read_lines
from ertoe.ui.forms import DayInput
from ertoe.ui.kept_form import KeptForm

COLUMNS = 3


class ArrangeGroupForm(KeptForm):
    neighbourhood = forms.CharField(label=_("Wijk of gemeente"), max_length=100)
    riziv_number = forms.CharField(
        label=_("Nummer van de LOK bij het RIZIV"), help_text=_("Het komt in de lijst voor de accreditering."),
        max_length=20, required=False,
    )  # fmt: skip
    agreed = forms.CharField(
        label=_("Wat spraken jullie af?"),
        help_text=_("Praktisch: wie brengt wat mee, hoe geraakt men binnen. Schrijf hier niets over mensen."),
        max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 4}),
    )  # fmt: skip


class AddMembersForm(KeptForm):
    members = forms.CharField(
        label=_("Wie doet mee?"),
        help_text=_("Eén per lijn: naam; e-mailadres; RIZIV-nummer. De laatste twee mogen leeg blijven."),
        widget=forms.Textarea(attrs={"rows": 8}), max_length=20_000,
    )  # fmt: skip

    def clean_members(self) -> list[NewMember]:
        lines = read_lines(self.cleaned_data["members"], COLUMNS)
        trouble = check_lines(lines, _trouble_with_member, COLUMNS)
        if trouble:
            raise forms.ValidationError(trouble)
        return [NewMember(*cells) for _number, cells in lines]


class ChangeMemberForm(KeptForm):
    name = forms.CharField(label=_("Naam"), max_length=200)
    email = forms.EmailField(label=_("E-mailadres"), required=False)
    riziv_number = forms.CharField(label=_("RIZIV-nummer"), max_length=20, required=False)


class SayReadyForm(KeptForm):
    """A checklist, each with its day."""

    read_guide_on = forms.DateField(label=_("Wanneer las u de gids?"), required=False, widget=DayInput)
    observed_on = forms.DateField(
        label=_("Wanneer begeleidde u een sessie terwijl een collega meekeek?"), required=False, widget=DayInput
    )
    observed_by = forms.CharField(label=_("Welke collega keek mee?"), max_length=200, required=False)
    feedback_on = forms.DateField(label=_("Wanneer bespraken jullie die sessie?"), required=False, widget=DayInput)
    is_ready = forms.BooleanField(label=_("Ik ben er klaar voor."), required=False)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        days = [cleaned.get(name) for name in ("read_guide_on", "observed_on", "feedback_on")]
        if any(day and day > today() for day in days):
            raise forms.ValidationError(_("Kies dagen die al voorbij zijn."))
        if cleaned.get("observed_on") and not cleaned.get("observed_by"):
            self.add_error("observed_by", _("Schrijf wie er meekeek."))
        return cleaned


def _trouble_with_member(cells: list[str]) -> list[str]:
    name, email, riziv_number = cells
    found = []
    if not name:
        found.append(gettext("hier ontbreekt een naam."))
    if email and not is_an_address(email):
        found.append(gettext("“%(words)s” is geen e-mailadres.") % {"words": email})
    if len(riziv_number) > 20 or len(name) > 200:
        found.append(gettext("hier staat te veel tekst."))
    return found
