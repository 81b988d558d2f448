"""What who organises is asked."""

from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.events.file_kinds import AT_MOST, kind_of
from ertoe.events.forms.guests import THEMES
from ertoe.events.models import Event
from ertoe.ui.forms import OwnWordsInput
from ertoe.ui.kept_form import KeptForm

A_YEAR = timedelta(weeks=52)  # the same day of the week


class MomentInput(forms.DateTimeInput):
    """The browser's own picker of a day and an hour."""

    input_type = "datetime-local"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%dT%H:%M")


class EventForm(KeptForm):
    title = forms.CharField(label=_("Hoe heet het?"), max_length=150)
    starts_at = forms.DateTimeField(label=_("Wanneer begint het?"), widget=MomentInput)
    ends_at = forms.DateTimeField(label=_("Tot wanneer?"), widget=MomentInput)
    place = forms.CharField(label=_("Waar?"), max_length=150, required=False)
    address = forms.CharField(label=_("Adres"), max_length=200, required=False)
    online_url = forms.URLField(label=_("Online adres"), required=False, assume_scheme="https")
    about = forms.CharField(label=_("Waarover gaat het?"), widget=OwnWordsInput, max_length=4000)
    capacity = forms.IntegerField(
        label=_("Hoeveel plaatsen?"), required=False, min_value=1, max_value=100_000,
        help_text=_("Laat leeg als iedereen welkom is. Daarna begint de wachtlijst vanzelf."),
    )  # fmt: skip
    open_until_at = forms.DateTimeField(
        label=_("Inschrijven kan tot"), required=False, widget=MomentInput, help_text=_("Leeg: tot het begint.")
    )
    bring = forms.CharField(label=_("Wat brengt men mee?"), required=False, max_length=500)
    contact = forms.CharField(
        label=_("Bij wie kan men terecht?"), required=False, max_length=200,
        help_text=_("Dit staat op de openbare pagina en in elke mail."),
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        begins, ends = cleaned.get("starts_at"), cleaned.get("ends_at")
        if begins and ends and ends <= begins:
            self.add_error("ends_at", _("Dit is voor het begin."))
        return cleaned


def like(event: Event) -> dict[str, Any]:
    """As last time, a year later on the same day of the week."""
    same = ("title", "place", "address", "online_url", "about", "capacity", "bring", "contact")
    told: dict[str, Any] = {name: getattr(event, name) for name in same}
    return told | {"starts_at": event.starts_at + A_YEAR, "ends_at": event.ends_at + A_YEAR}


class CallOffForm(forms.Form):
    why = forms.CharField(
        label=_("Waarom? Dit staat in de mail."), max_length=300, required=False, widget=OwnWordsInput
    )


class DoorForm(forms.Form):
    name = forms.CharField(label=_("Naam"), max_length=120)
    workplace = forms.CharField(label=_("Organisatie"), max_length=120, required=False)


class FileForm(forms.Form):
    title = forms.CharField(label=_("Hoe heet het bestand?"), max_length=150)
    file = forms.FileField(
        label=_("Het bestand"),
        help_text=_("Een pdf, een presentatie of een beeld, hoogstens 20 MB. Ertoe zoekt niet naar virussen."),
        widget=forms.FileInput(attrs={"accept": ".pdf,.pptx,.odp,.png,.jpg,.jpeg,.webp"}),
    )

    def clean_file(self) -> tuple[str, bytes]:
        """What it is, and what is in it."""
        given: Any = self.cleaned_data["file"]
        if (given.size or 0) > AT_MOST:
            raise forms.ValidationError(_("Dit bestand is groter dan 20 MB."))
        content: bytes = given.read()
        kind = kind_of(content)
        if kind is None:
            raise forms.ValidationError(_("Dit is geen pdf, geen presentatie en geen foto."))
        return kind, content


class MailingForm(KeptForm):
    title = forms.CharField(label=_("Onderwerp"), max_length=150)
    theme = forms.ChoiceField(label=_("Voor wie?"), choices=THEMES, widget=forms.RadioSelect)
    words = forms.CharField(
        label=_("De brief"), widget=OwnWordsInput(attrs={"rows": 12}), max_length=20_000,
        help_text=_("Gewone tekst. Onderaan komt vanzelf hoe men stopt."),
    )  # fmt: skip


class PlanMailingForm(forms.Form):
    due_at = forms.DateTimeField(
        label=_("Wanneer?"), required=False, widget=MomentInput, help_text=_("Leeg: nu meteen.")
    )


class ContactForm(KeptForm):
    name = forms.CharField(label=_("Naam"), max_length=120)
    about = forms.CharField(label=_("Waarvoor kan men hier terecht?"), max_length=200)
    email = forms.EmailField(label=_("E-mailadres"), help_text=_("Dit adres komt nooit op de pagina."))
