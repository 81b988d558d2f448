"""What whoever has no account is asked: as little as possible."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.events.evaluation import MARKS, QUESTIONS
from ertoe.ui.forms import OwnWordsInput

THEMES = (
    ("events", _("De agenda: avonden, cursussen, ontmoetingen")),
    ("working_group", _("De werkgroep doelgerichte zorg")),
    ("learning", _("Leren: nieuwe cursussen")),
)
MAIL = forms.EmailInput(attrs={"autocomplete": "email"})
NAME = forms.TextInput(attrs={"autocomplete": "name"})


class GuestForm(forms.Form):
    @property
    def is_from_a_machine(self) -> bool:
        """A field that nobody sees was filled in (events/_trap.html). It hears that all went well."""
        return bool(self.data.get("website"))


class RegistrationForm(GuestForm):
    name = forms.CharField(label=_("Uw naam"), max_length=120, widget=NAME)
    email = forms.EmailField(
        label=_("Uw e-mailadres"), help_text=_("Hier komt de bevestiging, en later de herinnering."), widget=MAIL
    )
    workplace = forms.CharField(
        label=_("Uw organisatie"), max_length=120, required=False,
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
    )  # fmt: skip
    discipline = forms.CharField(label=_("Uw beroep of taak"), max_length=80, required=False)
    remark = forms.CharField(
        label=_("Moet de organisator iets weten?"), max_length=300, required=False,
        help_text=_("Bijvoorbeeld: ik kom met een rolstoel. Schrijf niets over iemand anders."),
    )  # fmt: skip
    agrees = forms.BooleanField(
        label=_("De zone mag dit bewaren voor dit evenement, tot acht weken erna."),
        error_messages={"required": _("Zonder uw akkoord kunnen we u niet inschrijven.")},
    )

    def kept(self) -> dict[str, Any]:
        return {name: value for name, value in self.cleaned_data.items() if name != "agrees"}


class EvaluationForm(GuestForm):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, question in QUESTIONS.items():
            self.fields[name] = forms.ChoiceField(label=str(question), choices=MARKS.items(), widget=forms.RadioSelect)
        self.fields["words"] = forms.CharField(
            label=_("Wat neemt u mee, of wat miste u?"), max_length=500, required=False, widget=OwnWordsInput
        )


class CodeForm(forms.Form):
    code = forms.CharField(
        label=_("De code op het scherm"), max_length=12,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
    )  # fmt: skip

    def clean_code(self) -> str:
        """It goes on in an address: only what a code has in it."""
        return "".join(filter(str.isalnum, self.cleaned_data["code"])) or "-"


class ThemesForm(GuestForm):
    themes = forms.MultipleChoiceField(
        label=_("Wat wilt u lezen?"), choices=THEMES, widget=forms.CheckboxSelectMultiple
    )


class SubscribeForm(ThemesForm):
    name = forms.CharField(label=_("Uw naam"), max_length=120, required=False, widget=NAME)
    email = forms.EmailField(label=_("Uw e-mailadres"), widget=MAIL)
    agrees = forms.BooleanField(
        label=_("De zone mag mij hierover mailen. Ik kan altijd stoppen, met een klik."),
        error_messages={"required": _("Zonder uw akkoord mailen we u niet.")},
    )
    field_order = ("themes", "email", "name", "agrees")


class MessageForm(GuestForm):
    name = forms.CharField(label=_("Uw naam"), max_length=120, widget=NAME)
    email = forms.EmailField(label=_("Uw e-mailadres"), help_text=_("Hier komt het antwoord."), widget=MAIL)
    words = forms.CharField(
        label=_("Uw vraag of bericht"), max_length=4000, widget=OwnWordsInput,
        help_text=_("Schrijf geen namen of gegevens van iemand voor wie u zorgt."),
    )  # fmt: skip

    def say_it_is_too_much(self) -> None:
        self.add_error(None, _("U stuurde dit uur al drie berichten. Probeer het straks opnieuw."))
