"""What forms of the zone share: for whom one speaks, whom to write to, and what only a robot fills in."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.access.viewer import Viewer
from ertoe.ui.kept_form import KeptForm
from ertoe.zone.speaking import organisations_of


class SpeakingForm(KeptForm):
    """Asks for which organisation, if there are several; what stands already has its own."""

    def __init__(self, *args: Any, by: Viewer, is_new: bool = True, **options: Any) -> None:
        super().__init__(*args, **options)
        choices = [(seat.slug, seat.name) for seat in organisations_of(by)]
        if is_new and len(choices) > 1:
            self.fields["of"] = forms.ChoiceField(
                label=_("Voor welke organisatie?"), choices=choices, widget=forms.RadioSelect, initial=choices[0][0]
            )
        self.only = choices[0][0] if choices else ""

    def speaks_for(self) -> str:
        return str(self.cleaned_data.get("of") or self.only)

    def kept(self) -> dict[str, Any]:
        return {name: value for name, value in super().kept().items() if name != "of"}


class ContactForm(SpeakingForm):
    contact_name = forms.CharField(label=_("Wie is het aanspreekpunt?"), max_length=120)
    contact_email = forms.EmailField(
        label=_("Het e-mailadres van het aanspreekpunt"),
        help_text=_("Dit adres komt op geen enkele bladzijde. Berichten sturen wij door."),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        """Whom to write to is asked last: first what it is about."""
        super().__init__(*args, **options)
        self.order_fields([name for name in self.fields if not name.startswith("contact_")])


class ForRobots(forms.CharField):
    def __init__(self) -> None:
        super().__init__(required=False, label=_("Laat dit leeg"))
        self.template_name = "zone/_for_robots.html"


class GuestForm(KeptForm):
    """For who is not signed in: a field that people do not see, and robots fill in."""

    website = ForRobots()

    @property
    def is_from_a_robot(self) -> bool:
        return bool(self.cleaned_data.get("website"))

    def kept(self) -> dict[str, Any]:
        return {name: value for name, value in super().kept().items() if name != "website"}


class WriteForm(GuestForm):
    sender = forms.CharField(label=_("Uw naam"), max_length=120)
    sender_email = forms.EmailField(label=_("Uw e-mailadres"), help_text=_("Om u te kunnen antwoorden."))
    words = forms.CharField(label=_("Uw bericht"), max_length=2000, widget=forms.Textarea(attrs={"rows": 5}))
