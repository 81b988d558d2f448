from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.ui.kept_form import KeptForm


class ZoneTextForm(KeptForm):
    about = forms.CharField(
        label=_("Wie zijn wij?"), max_length=1500, widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Twee of drie zinnen. Ze staan bovenaan op de eerste bladzijde."),
    )  # fmt: skip
    region = forms.CharField(label=_("Voor welke gemeenten?"), max_length=300, required=False)
    contact_name = forms.CharField(label=_("Wie is het aanspreekpunt?"), max_length=120, required=False)
    contact_task = forms.CharField(label=_("Wat doet die in de zone?"), max_length=120, required=False)
