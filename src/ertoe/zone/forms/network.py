from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.ui.kept_form import KeptForm
from ertoe.zone.forms.base import ContactForm
from ertoe.zone.models import Entry, Place


class EntryForm(ContactForm):
    name = forms.CharField(label=_("Naam van de organisatie of het team"), max_length=200)
    what = forms.CharField(
        label=_("Wat doet u met doelgerichte zorg?"), max_length=1000, widget=forms.Textarea(attrs={"rows": 4})
    )
    for_whom = forms.CharField(label=_("Voor wie?"), max_length=300, required=False)
    place = forms.ChoiceField(label=_("In welke gemeente?"))

    def __init__(self, *args: Any, places: list[Place], **options: Any) -> None:
        super().__init__(*args, **options)
        self.places = {str(one.pk): one for one in places}
        self.fields["place"].choices = [(pk, one.name) for pk, one in self.places.items()]  # type: ignore[attr-defined]
        self.order_fields(["of", "name", "what", "for_whom", "place"])

    def kept(self) -> dict[str, Any]:
        return {**super().kept(), "place": self.places[self.cleaned_data["place"]]}


class WorksWithForm(KeptForm):
    one = forms.ChoiceField(label=_("Wie bent u?"))
    words = forms.CharField(label=_("Wat doet u samen?"), max_length=300, required=False)

    def __init__(self, *args: Any, mine: list[Entry], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["one"].choices = [(str(one.pk), one.name) for one in mine]  # type: ignore[attr-defined]


class PlaceForm(KeptForm):
    name = forms.CharField(label=_("Gemeente"), max_length=120)
    latitude = forms.FloatField(label=_("Breedtegraad"), min_value=-90, max_value=90)
    longitude = forms.FloatField(label=_("Lengtegraad"), min_value=-180, max_value=180)
