"""What we ask of whoever gives something, and of the editor who reads it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.library.family import Family
from ertoe.library.models import Offer, Proposal
from ertoe.library.recognisable import forbidden, recognisable
from ertoe.ui.forms import OwnWordsInput
from ertoe.ui.kept_form import KeptForm

KINDS = (
    (Proposal.Kind.NAME, _("Bij ons heet het anders")),
    (Proposal.Kind.CELL, _("Iets toevoegen bij een kenmerk")),
    (Proposal.Kind.SOURCE, _("Een bron")),
    (Proposal.Kind.CONCEPT, _("Een nieuw begrip")),
)
VERDICTS = (
    (Offer.State.ACCEPTED, _("Ja, zet het erbij")),
    (Offer.State.ASKED, _("Vraag om iets te veranderen")),
    (Offer.State.DECLINED, _("Nu niet opnemen")),
)


class GiverForm(KeptForm):
    """Who gives it: nothing is asked that is not needed."""

    name = forms.CharField(label=_("Uw naam"), max_length=120, required=False)
    is_named = forms.BooleanField(label=_("Mijn naam mag erbij staan"), required=False)
    email = forms.EmailField(
        label=_("Uw mailadres"),
        help_text=_("Alleen om u te antwoorden. Het komt nergens te staan en gaat later weg."),
        required=False,
    )

    field_order: Any = None

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("is_named") and not cleaned.get("name"):
            self.add_error("name", _("Schrijf uw naam, of laat het vakje leeg."))
        return cleaned


class ProposalForm(GiverForm):
    kind = forms.ChoiceField(label=_("Wat wilt u voorstellen?"), choices=KINDS, widget=forms.RadioSelect)
    concept = forms.ChoiceField(label=_("Bij welk begrip?"), required=False)
    feature = forms.ChoiceField(
        label=_("Bij welk kenmerk?"), help_text=_("Alleen als u iets toevoegt bij een kenmerk."), required=False
    )
    words = forms.CharField(
        label=_("Uw voorstel"),
        help_text=_("Zo kort als u kunt: de naam, de zin of de bron."),
        max_length=300,
        widget=OwnWordsInput(attrs={"rows": 2}),
    )
    why = forms.CharField(
        label=_("Waarom, of waar?"),
        help_text=_("Bijvoorbeeld: zo zeggen wij het in ons team."),
        max_length=600,
        required=False,
        widget=OwnWordsInput(attrs={"rows": 2}),
    )

    field_order = ("kind", "concept", "feature", "words", "why", "name", "is_named", "email")

    def __init__(self, *args: Any, family: Family, is_only_a_name: bool = False, **options: Any) -> None:
        """`is_only_a_name`: somebody came from a concept to say what it is called there, and is asked no more."""
        super().__init__(*args, **options)
        if is_only_a_name:
            self.fields["words"].label, self.fields["words"].help_text = _("Bij ons heet het"), ""
            for name in ("kind", "concept", "feature"):
                self.fields[name].widget = forms.HiddenInput()
        nothing = ("", _("Kies"))
        self.fields["concept"].choices = [nothing, *((one.id, one.name) for one in family.concepts)]  # type: ignore[attr-defined]
        self.fields["feature"].choices = [nothing, *((one.id, one.name) for one in family.features)]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        kind = cleaned.get("kind")
        if kind == Proposal.Kind.CONCEPT:
            cleaned["concept"] = ""
        elif kind and not cleaned.get("concept"):
            self.add_error("concept", _("Kies bij welk begrip dit hoort."))
        if kind != Proposal.Kind.CELL:
            cleaned["feature"] = ""
        elif not cleaned.get("feature"):
            self.add_error("feature", _("Kies bij welk kenmerk dit hoort."))
        return cleaned


class StoryWordsForm(KeptForm):
    title = forms.CharField(label=_("Een titel"), max_length=120)
    before = forms.CharField(label=_("Hoe was het?"), max_length=1500, widget=OwnWordsInput)
    did = forms.CharField(label=_("Wat deden we?"), max_length=1500, widget=OwnWordsInput)
    changed = forms.CharField(label=_("Wat veranderde er?"), max_length=1500, widget=OwnWordsInput)
    is_checked = forms.BooleanField(
        label=_("Ik keek het na: zo herkent men niemand"), required=False, widget=forms.HiddenInput
    )

    def clean(self) -> dict[str, Any]:
        """What may point at somebody is named first; the second time its writer decides, but never on a number."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        texts = [cleaned.get(name) or "" for name in ("title", "before", "did", "changed")]
        if never := forbidden(*texts):
            self.add_error(None, _("Haal dit eerst weg: %(words)s") % {"words": ", ".join(never)})
        elif (found := recognisable(*texts)) and not cleaned.get("is_checked"):
            self.fields["is_checked"].widget = forms.CheckboxInput()
            self.add_error(
                None,
                _("Kan men iemand herkennen aan: %(words)s? Verander het, of vink onderaan aan dat het mag.")
                % {"words": ", ".join(found)},
            )
        return cleaned

    def kept(self) -> dict[str, Any]:
        return {name: value for name, value in super().kept().items() if name != "is_checked"}


class StoryForm(StoryWordsForm, GiverForm):
    field_order = ("title", "before", "did", "changed", "name", "is_named", "email", "is_checked")


class JudgeForm(KeptForm):
    state = forms.ChoiceField(label=_("Wat doet u ermee?"), choices=VERDICTS, widget=forms.RadioSelect)
    answer = forms.CharField(
        label=_("Een woordje voor wie het gaf"),
        help_text=_("Bij nee of een vraag: zeg vriendelijk waarom."),
        max_length=600,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, asks: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        choices = VERDICTS if asks else (VERDICTS[0], VERDICTS[2])
        self.fields["state"].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("state") in (Offer.State.ASKED, Offer.State.DECLINED) and not cleaned.get("answer"):
            self.add_error("answer", _("Zeg in een zin waarom."))
        return cleaned
