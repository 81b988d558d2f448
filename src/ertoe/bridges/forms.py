"""What we ask before something crosses."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.access.viewer import Seat
from ertoe.bridges.models import Neighbourhood
from ertoe.foundation.clock import today
from ertoe.ui.forms import DayInput, OwnWordsInput
from ertoe.ui.kept_form import OWN_WORDS_MAX, KeptForm


class CountAlongForm(KeptForm):
    neighbourhood = forms.ChoiceField(label=_("In welke buurt woont u?"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, neighbourhoods: Sequence[Neighbourhood], **options: Any) -> None:
        super().__init__(*args, **options)
        self.by_id = {str(one.pk): one for one in neighbourhoods}
        field = self.fields["neighbourhood"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(pk, one.name) for pk, one in self.by_id.items()]

    @property
    def chosen(self) -> Neighbourhood:
        return self.by_id[self.cleaned_data["neighbourhood"]]


class NeighbourhoodForm(KeptForm):
    name = forms.CharField(
        label=_("Hoe heet deze buurt?"),
        help_text=_("Neem een buurt met enkele duizenden mensen. In een kleine buurt blijft alles verborgen."),
        max_length=80,
    )


class LearnForm(KeptForm):
    learned = forms.CharField(
        label=_("Wat leert ons dit?"), widget=OwnWordsInput, required=False, max_length=OWN_WORDS_MAX
    )


class SeedCaseForm(KeptForm):
    group = forms.ChoiceField(label=_("Voor welke leergroep?"), widget=forms.RadioSelect)
    problem = forms.CharField(
        label=_("Wat is er aan de hand, zoals u het aan collega’s zou vertellen?"),
        help_text=_("Namen, plaatsen en nummers haalt Ertoe eruit. U kijkt alles na voor iemand het leest."),
        widget=OwnWordsInput,
        max_length=OWN_WORDS_MAX,
    )
    consent = forms.BooleanField(label=_("De persoon zei ja. Ik legde uit wat collega’s te lezen krijgen."))
    consent_on = forms.DateField(label=_("Wanneer zei de persoon ja?"), widget=DayInput, initial=today)

    def __init__(self, *args: Any, groups: Sequence[Seat], **options: Any) -> None:
        super().__init__(*args, **options)
        self.groups = {str(seat.organisation): seat for seat in groups}
        field = self.fields["group"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(pk, seat.name) for pk, seat in self.groups.items()]
        if len(self.groups) == 1:
            field.initial = next(iter(self.groups))

    def clean_consent_on(self) -> Any:
        on = self.cleaned_data["consent_on"]
        if on > today():
            raise forms.ValidationError(_("Die dag moet nog komen."))
        return on

    @property
    def group_id(self) -> UUID:
        return self.groups[self.cleaned_data["group"]].organisation

    @property
    def slug(self) -> str:
        return self.groups[self.cleaned_data["group"]].slug
