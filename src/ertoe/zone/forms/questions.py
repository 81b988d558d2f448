from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.ui.forms import DayInput
from ertoe.zone.forms.base import ContactForm, SpeakingForm


class QuestionForm(SpeakingForm):
    words = forms.CharField(label=_("Wat wilt u weten?"), max_length=600, widget=forms.Textarea(attrs={"rows": 3}))
    why = forms.CharField(
        label=_("Waarom vraagt u dit?"), max_length=1000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )


class AnswerForm(SpeakingForm):
    words = forms.CharField(label=_("Uw antwoord"), max_length=3000, widget=forms.Textarea(attrs={"rows": 6}))
    link = forms.URLField(label=_("Waar staat meer?"), required=False, max_length=500, assume_scheme="https")


class CallForm(ContactForm):
    title = forms.CharField(label=_("Waarover gaat het onderzoek?"), max_length=200)
    words = forms.CharField(
        label=_("Wie zoekt u, en wat vraagt u van hen?"), max_length=2000, widget=forms.Textarea(attrs={"rows": 5})
    )
    group = forms.CharField(label=_("Welke onderzoeksgroep?"), max_length=200)
    approval = forms.CharField(
        label=_("Goedkeuring van het ethisch comité"), max_length=120, help_text=_("Het nummer van de goedkeuring.")
    )
    until_on = forms.DateField(label=_("Tot wanneer kan men meedoen?"), widget=DayInput)
