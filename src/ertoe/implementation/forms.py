"""What is asked on screen of a team, its lead, and whoever answers."""

from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.implementation.frame import Frame
from ertoe.implementation.models import Action, ActionReview, Respondent, Step
from ertoe.implementation.pulse_questions import AGREES, QUESTIONS
from ertoe.ui.forms import DayInput, OwnWordsInput
from ertoe.ui.kept_form import OWN_WORDS_MAX, KeptForm


class BeginScanForm(KeptForm):
    phase = forms.ChoiceField(label=_("In welke fase bent u?"), widget=forms.RadioSelect)
    component = forms.ChoiceField(label=_("Met welk onderdeel begint u?"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, frame: Frame, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, parts in (("phase", frame.phases), ("component", frame.components)):
            choices = [(part.id, f"{part.title}: {part.about}") for part in parts.values()]
            self.fields[name].choices = choices  # type: ignore[attr-defined]


class JoinScanForm(KeptForm):
    role = forms.ChoiceField(
        label=_("In welke rol antwoordt u?"), choices=Respondent.Role.choices, widget=forms.RadioSelect
    )


class QuestionForm(KeptForm):
    words = forms.CharField(
        label=_("Wat ziet u hier? Vertel het vrij."), required=False, max_length=OWN_WORDS_MAX, widget=OwnWordsInput
    )
    mark = forms.ChoiceField(
        label=_("Hoe ver staan we?"), required=False, choices=Step.choices, widget=forms.RadioSelect
    )


class PlannedForm(KeptForm):
    """What every action on the board has."""

    words = forms.CharField(label=_("Wat gaat u doen?"), max_length=OWN_WORDS_MAX, widget=OwnWordsInput)
    owner = forms.CharField(label=_("Wie trekt het?"), max_length=120)
    due_on = forms.DateField(label=_("Tegen wanneer?"), required=False, widget=DayInput)
    review_on = forms.DateField(label=_("Wanneer kijkt u samen of het werkte?"), required=False, widget=DayInput)


class AddActionForm(PlannedForm):
    cell = forms.CharField(widget=forms.HiddenInput, max_length=60)
    idea = forms.CharField(widget=forms.HiddenInput, max_length=120, required=False)


class ChangeActionForm(PlannedForm):
    state = forms.ChoiceField(label=_("Hoe staat het ermee?"), choices=Action.State.choices, widget=forms.RadioSelect)


class ReviewActionForm(KeptForm):
    outcome = forms.ChoiceField(
        label=_("Wat werd het?"), choices=ActionReview.Outcome.choices, widget=forms.RadioSelect
    )
    words = forms.CharField(
        label=_("Wat leerde u eruit?"), required=False, max_length=OWN_WORDS_MAX, widget=OwnWordsInput
    )
    state = forms.ChoiceField(
        label=_("En nu?"),
        choices=(
            (Action.State.DOING, _("We gaan ermee verder")),
            (Action.State.DONE, _("Het is klaar")),
            (Action.State.LET_GO, _("We laten het los")),
        ),
        widget=forms.RadioSelect,
    )
    review_on = forms.DateField(label=_("Wanneer kijkt u opnieuw?"), required=False, widget=DayInput)


class PulseForm(forms.Form):
    """No operation: it would keep the minute. The id of the answer is made here, so that sending twice is once."""

    answer = forms.UUIDField(widget=forms.HiddenInput, required=False, initial=uuid4)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        choices = [(str(mark), words) for mark, words in AGREES.items()]
        for name, words in QUESTIONS.items():
            self.fields[name] = forms.ChoiceField(
                label=str(words), choices=choices, widget=forms.RadioSelect, required=False
            )
            self.fields[name].widget.hides_optional = True  # said once, above
        self.fields["words"] = forms.CharField(
            label=_("Wilt u er iets bij zeggen?"),
            help_text=_("Schrijf niets waaraan men u of iemand anders herkent."),
            required=False,
            max_length=1000,
            widget=OwnWordsInput,
        )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.errors and not self.marks():
            raise forms.ValidationError(_("Er is nog niets gekozen. Kies bij minstens één zin een antwoord."))
        return cleaned

    def marks(self) -> dict[str, int]:
        return {name: int(self.cleaned_data[name]) for name in QUESTIONS if self.cleaned_data.get(name)}

    @property
    def answer_id(self) -> UUID:
        return self.cleaned_data["answer"] or uuid4()
