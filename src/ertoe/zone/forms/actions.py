from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.zone.forms.base import SpeakingForm
from ertoe.zone.models import PartnerAction, Reaction


class ActionForm(SpeakingForm):
    title = forms.CharField(label=_("Wat gaat u doen, in één zin?"), max_length=200)
    partners = forms.CharField(label=_("Wie doet mee?"), max_length=200)
    what = forms.CharField(
        label=_("Vertel er iets meer over"), max_length=1500, widget=forms.Textarea(attrs={"rows": 4})
    )
    state = forms.ChoiceField(
        label=_("Hoe ver staat het?"), choices=PartnerAction.State.choices, widget=forms.RadioSelect
    )
    period = forms.CharField(
        label=_("Wanneer?"), max_length=120, required=False, help_text=_("Bijvoorbeeld: van maart tot juni.")
    )


class ReactionForm(SpeakingForm):
    says = forms.ChoiceField(label=_("Wat zegt u?"), choices=Reaction.Says.choices, widget=forms.RadioSelect)
    words = forms.CharField(label=_("In één zin"), max_length=300, required=False)
