"""What we ask of who needs or offers something."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.organisations.themes import Theme
from ertoe.ui.forms import DayInput
from ertoe.ui.kept_form import KeptForm
from ertoe.zone.forms.base import ContactForm, SpeakingForm
from ertoe.zone.models import Kind
from ertoe.zone.models.needs import Language


class NeedForm(ContactForm):
    words = forms.CharField(
        label=_("Wat hebt u nodig?"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("In uw eigen woorden, een of twee zinnen."),
    )  # fmt: skip
    theme = forms.ChoiceField(label=_("Waarover gaat het?"), choices=Theme.choices)
    kind = forms.ChoiceField(label=_("In welke vorm?"), choices=Kind.choices)
    language = forms.ChoiceField(label=_("In welke taal?"), choices=Language.choices)
    how_many = forms.IntegerField(label=_("Voor hoeveel mensen?"), required=False, min_value=1, max_value=5000)
    by_on = forms.DateField(label=_("Tegen wanneer?"), required=False, widget=DayInput)


class OfferForm(ContactForm):
    words = forms.CharField(
        label=_("Wat biedt u aan?"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("In uw eigen woorden, een of twee zinnen."),
    )  # fmt: skip
    theme = forms.ChoiceField(label=_("Waarover gaat het?"), choices=Theme.choices)
    kind = forms.ChoiceField(label=_("In welke vorm?"), choices=Kind.choices)
    language = forms.ChoiceField(label=_("In welke taal?"), choices=Language.choices)
    price = forms.CharField(
        label=_("Wat kost het?"), required=False, max_length=200, help_text=_("Bijvoorbeeld: gratis.")
    )
    until_on = forms.DateField(label=_("Tot wanneer geldt dit?"), required=False, widget=DayInput)


class CloseNeedForm(KeptForm):
    """How it ended. The offers that fit are the first choices."""

    how = forms.ChoiceField(label=_("Hoe liep het af?"), widget=forms.RadioSelect)

    def offered(self, offers: list[tuple[str, str]]) -> "CloseNeedForm":
        ends = [("elsewhere", _("Ergens anders gevonden")), ("withdrawn", _("Niet meer nodig"))]
        self.fields["how"].choices = [*offers, *ends]  # type: ignore[attr-defined]
        return self


class InterestForm(SpeakingForm):
    words = forms.CharField(
        label=_("Uw bericht"), max_length=2000, widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Vertel kort wie u bent en wat u zoekt."),
    )  # fmt: skip
    sender = forms.CharField(label=_("Uw naam"), max_length=120)
    sender_email = forms.EmailField(label=_("Uw e-mailadres"), help_text=_("Alleen wie uw bericht krijgt, ziet dit."))
