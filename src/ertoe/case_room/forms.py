"""What the case room asks. The first form is never kept: what is typed travels along until everything is confirmed."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.case_room.changes import LONGEST, USUAL
from ertoe.case_room.models import WORDS, PeerCase
from ertoe.case_room.taken_out import TakenOut, Word
from ertoe.deidentify.find import find
from ertoe.foundation.clock import today
from ertoe.ui.forms import DayInput, OwnWordsInput
from ertoe.ui.kept_form import OWN_WORDS_MAX, KeptForm

CONSENTS = (
    (PeerCase.Consent.INVENTED, _("Niet nodig: alles is verzonnen")),
    (PeerCase.Consent.TOLD, _("Ja: ik vroeg het, en de persoon zei ja")),
)
TEXTS = ("title", "problem", "value")
QUIET = {"autocomplete": "off", "spellcheck": "false"}


def in_six_weeks() -> Any:
    return today() + USUAL


class Troubled:
    """For a form whose template is written by hand: which fields have trouble."""

    @property
    def troubled(self) -> list[tuple[Any, Any]]:
        return [(field, field.errors) for field in self if field.errors]  # type: ignore[attr-defined]


class BringForm(forms.Form):
    title = forms.CharField(label=_("Hoe noemt u deze casus?"), max_length=120, widget=forms.TextInput(attrs=QUIET))
    problem = forms.CharField(
        label=_("Wat is er met deze persoon?"),
        help_text=_("Schrijf zoals u het zou vertellen."),
        max_length=OWN_WORDS_MAX,
        widget=OwnWordsInput(attrs={"rows": 8, **QUIET}),
    )
    value = forms.CharField(
        label=_("Wat is belangrijk voor deze persoon?"),
        help_text=_("Wat u al weet. Leeg laten mag: daar werkt de groep aan."),
        max_length=OWN_WORDS_MAX,
        required=False,
        widget=OwnWordsInput(attrs=QUIET),
    )
    known = forms.CharField(
        label=_("Wie mag niemand herkennen?"),
        help_text=_(
            "Namen, straten, dagen en nummers, elk op een regel. Ertoe zoekt ze in alle vormen en onthoudt ze niet."
        ),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4, **QUIET}),
    )
    consent = forms.ChoiceField(label=_("Weet de persoon ervan?"), choices=CONSENTS, widget=forms.RadioSelect)
    consent_on = forms.DateField(
        label=_("Wanneer zei de persoon ja?"), required=False, widget=DayInput, help_text=_("Alleen als u het vroeg.")
    )
    expires_on = forms.DateField(
        label=_("Wanneer gaat deze casus weg?"),
        help_text=_("Op die dag wist Ertoe alles. Ten laatste over drie maanden."),
        widget=DayInput,
        initial=in_six_weeks,
    )
    for_session = forms.CharField(
        label=_("Voor welke bijeenkomst?"), help_text=_("Bijvoorbeeld: sessie 2."), max_length=120, required=False
    )

    def clean_expires_on(self) -> Any:
        day = self.cleaned_data["expires_on"]
        if not timedelta(days=1) <= day - today() <= LONGEST:
            raise forms.ValidationError(_("Kies een dag tussen morgen en over drie maanden."))
        return day

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("consent") == PeerCase.Consent.TOLD and not cleaned.get("consent_on"):
            self.add_error("consent_on", _("Op welke dag zei de persoon ja?"))
        if cleaned.get("consent") == PeerCase.Consent.TOLD and not (cleaned.get("known") or "").strip():
            self.add_error("known", _("Schrijf de naam op, dan vindt Ertoe hem in alle vormen."))
        return cleaned

    def taken_out(self, marked: list[str]) -> TakenOut:
        lines = [line.strip() for line in self.cleaned_data["known"].splitlines() if line.strip()]
        return TakenOut({name: self.cleaned_data[name] for name in TEXTS}, (*lines, *marked))


class ConfirmForm(Troubled, KeptForm):
    """Every word that was found, one by one. Nothing is chosen beforehand."""

    def __init__(self, *args: Any, taken_out: TakenOut, **options: Any) -> None:
        super().__init__(*args, **options)
        self.taken_out = taken_out
        for word in taken_out.words:
            ways = [("replace", _("Vervang")), ("keep", _("Laat staan: dit wijst niemand aan"))]
            self.fields[f"way-{word.key}"] = forms.ChoiceField(
                label=_("Wat doet u met “%(word)s”?") % {"word": word.written},
                choices=ways[:1] if word.must_go else ways,
                widget=forms.RadioSelect,
                error_messages={"required": _("Kies nog wat u doet met “%(word)s”.") % {"word": word.written}},
            )
            self.fields[f"instead-{word.key}"] = forms.CharField(
                label=_("Wat komt er in de plaats van “%(word)s”?") % {"word": word.written},
                initial=word.proposed,
                max_length=200,
                widget=forms.TextInput(attrs=QUIET),
                required=False,
            )

    @classmethod
    def with_one_more(cls, sent: Any, *, before: TakenOut, taken_out: TakenOut) -> "ConfirmForm":
        """One more word is looked for: what was decided stays; letters that moved up are proposed anew."""
        old = {word.key: word.proposed for word in before.words}
        names = [f"way-{key}" for key in old] + [
            f"instead-{key}" for key, proposed in old.items() if sent.get(f"instead-{key}") != proposed
        ]
        return cls(initial={name: sent[name] for name in names if name in sent}, taken_out=taken_out)

    def rows(self) -> Iterator[tuple[Word, Any, Any]]:
        for word in self.taken_out.words:
            yield word, self[f"way-{word.key}"], self[f"instead-{word.key}"]

    def words(self) -> dict[str, str]:
        """The texts as they may be kept."""
        chosen = self.cleaned_data
        return self.taken_out.replaced({
            word.key: chosen[f"instead-{word.key}"] or word.proposed
            for word in self.taken_out.words
            if chosen[f"way-{word.key}"] == "replace"
        })  # fmt: skip


class WorkForm(Troubled, KeptForm):
    """From *what is the matter with* to *what matters to*. What looks like a name is asked about once."""

    title = forms.CharField(label=_("Hoe noemt u deze casus?"), max_length=120)
    problem = forms.CharField(
        label=_("Wat is er met deze persoon?"), max_length=OWN_WORDS_MAX, widget=OwnWordsInput(attrs={"rows": 14})
    )
    value = forms.CharField(label=_("Wat is belangrijk voor deze persoon?"), max_length=OWN_WORDS_MAX, required=False,
                            widget=OwnWordsInput)  # fmt: skip
    life_goal = forms.CharField(label=_("Wat wil deze persoon kunnen of blijven doen?"), max_length=OWN_WORDS_MAX,
                                required=False, widget=OwnWordsInput)  # fmt: skip
    care_goal = forms.CharField(label=_("Waar werken jullie samen aan?"), max_length=OWN_WORDS_MAX, required=False,
                                widget=OwnWordsInput)  # fmt: skip
    agreements = forms.CharField(label=_("Wie doet wat?"), help_text=_("Geen namen: zeg wat iemand is."),
                                 max_length=OWN_WORDS_MAX, required=False, widget=OwnWordsInput)  # fmt: skip
    is_nobody = forms.BooleanField(required=False, label=_("Dit wijst niemand aan. Bewaar het zo."))

    def __init__(self, *args: Any, before: PeerCase, **options: Any) -> None:
        options["initial"] = {**before.told(), "version": before.version}
        super().__init__(*args, **options)
        self.before = before
        self.doubts: list[str] = []

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        stood = {one.of(text) for text in self.before.told().values() for one in find(text)}
        found = [one.of(cleaned[name]) for name in WORDS for one in find(cleaned.get(name, ""))]
        self.doubts = sorted(set(found) - stood)
        if self.doubts and not cleaned.get("is_nobody"):
            words = ", ".join(self.doubts)
            self.add_error("is_nobody", _("Wijst dit iemand aan? Kijk nog eens naar: %(words)s.") % {"words": words})
        return cleaned

    def words(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in WORDS}
