"""What we ask when looking back."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.access.facts import Visibility
from ertoe.access.viewer import Role
from ertoe.circle.forms import VISIBILITY_WORDS, StatementForm, VoiceForm
from ertoe.circle.models import Member
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.reviews.attainment import signed
from ertoe.reviews.days import earliest, latest, may_be_planned, suggested
from ertoe.reviews.models import Outcome
from ertoe.ui.forms import DayInput, OwnWordsInput, ScaleField
from ertoe.ui.kept_form import OWN_WORDS_MAX, KeptForm


class LookBackDayField(forms.DateField):
    """Any day from tomorrow to a year from now."""

    widget = DayInput

    def validate(self, value: date | None) -> None:
        super().validate(value)
        if value is not None and not may_be_planned(value):
            raise forms.ValidationError(_("Kies een dag vanaf morgen, ten laatste over een jaar."))

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {"min": earliest().isoformat(), "max": latest().isoformat()}


class PlanLookBackForm(KeptForm):
    planned_on = LookBackDayField(
        label=_("Wanneer kijken we opnieuw?"),
        help_text=_("Zes weken is een voorstel. Kies samen wat past."),
        initial=suggested,
    )
    held_by = forms.ChoiceField(label=_("Wie houdt dit in het oog?"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, members: list[Member], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.members = {str(member.pk): member for member in members if member.role != Role.HELPER}
        self.fields["held_by"].choices = [(pk, name_of(member)) for pk, member in self.members.items()]  # type: ignore[attr-defined]

    def kept(self) -> dict[str, Any]:
        return {"planned_on": self.cleaned_data["planned_on"], "holder": self.members[self.cleaned_data["held_by"]]}


class HowItGoesForm(StatementForm):
    """A mark, a level or a few words: each may stay empty, not all of them."""

    mark = ScaleField(label=_("Hoe gaat het nu?"), low=_("helemaal niet"), high=_("zoals u het wilt"))
    level = forms.TypedChoiceField(
        label=_("Waar staat u nu?"), coerce=int, empty_value=None, required=False, widget=forms.RadioSelect
    )
    words = forms.CharField(
        label=_("Wilt u er iets bij vertellen?"), max_length=OWN_WORDS_MAX, widget=OwnWordsInput, required=False
    )
    wished = ScaleField(label=_("Welk cijfer zou voor u goed genoeg zijn?"))

    field_order = ("mark", "level", "words", "said_by", "visibility", "wished")

    def __init__(self, *args: Any, goal: LifeGoal | CareGoal, levels: dict[int, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.is_bound and goal.visibility != Visibility.NAMED:
            self.initial["visibility"] = goal.visibility  # whoever may read the goal may read how it goes
        way = goal.progress if isinstance(goal, CareGoal) else CareGoal.Progress.MARKS
        if way != CareGoal.Progress.MARKS:
            del self.fields["mark"], self.fields["wished"]
        if way == CareGoal.Progress.ATTAINMENT and levels:
            self.fields["level"].choices = [  # type: ignore[attr-defined]
                *((str(level), f"{signed(level)}: {levels[level]}") for level in sorted(levels, reverse=True)),
                ("", _("Liever geen trap")),
            ]
        else:
            del self.fields["level"]

    def clean(self) -> None:
        if not self.errors and all(self.cleaned_data.get(name) in (None, "") for name in ("mark", "level", "words")):
            raise forms.ValidationError(_("Kies een cijfer of een trap, of vertel het in een paar woorden."))


class OutcomeForm(VoiceForm):
    choice = forms.ChoiceField(label=_("Hoe gaan we verder?"), choices=Outcome.Choice.choices, widget=forms.RadioSelect)
    words = forms.CharField(
        label=_("Wilt u er iets bij vertellen?"), max_length=OWN_WORDS_MAX, widget=OwnWordsInput, required=False
    )

    field_order = ("choice", "words", "said_by")

    def __init__(self, *args: Any, may_let_go: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        words = (
            OUTCOME_WORDS
            if may_let_go
            else {one: OUTCOME_WORDS[one] for one in OUTCOME_WORDS if one != Outcome.Choice.LET_GO}
        )
        self.fields["choice"].choices = list(words.items())  # type: ignore[attr-defined]

    def clean_choice(self) -> Outcome.Choice:
        return Outcome.Choice(self.cleaned_data["choice"])


class HoldLookBackForm(KeptForm):
    next_on = LookBackDayField(
        label=_("Wanneer kijken we opnieuw?"),
        help_text=_("Mag ook later gekozen worden."),
        required=False,
        initial=suggested,
    )


class SmallestPlanForm(KeptForm):
    """Five questions at most. The sentence is the person's, whoever writes it down."""

    words = forms.CharField(
        label=_("Wat wilt u doen, blijven doen of zijn?"),
        help_text=_("Eén zin, zoals het gezegd wordt."),
        max_length=OWN_WORDS_MAX,
        widget=OwnWordsInput,
    )
    agreement = forms.CharField(
        label=_("Wat spreken we daarvoor af?"), max_length=OWN_WORDS_MAX, widget=OwnWordsInput(attrs={"rows": 2})
    )
    owner = forms.ChoiceField(label=_("Wie doet dat?"), widget=forms.RadioSelect)
    planned_on = LookBackDayField(label=_("Wanneer kijken we opnieuw?"), initial=suggested)
    visibility = forms.ChoiceField(label=_("Wie mag dit lezen?"), choices=VISIBILITY_WORDS, widget=forms.RadioSelect)

    def __init__(self, *args: Any, members: list[Member], is_alone: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.members = {str(member.pk): member for member in members}
        self.person = next(member for member in members if member.role == Role.PERSON)
        self.fields["owner"].choices = [(pk, name_of(member)) for pk, member in self.members.items()]  # type: ignore[attr-defined]
        self.initial.setdefault("visibility", Visibility.ONLY_ME if is_alone else Visibility.PROFESSIONALS)

    def clean_owner(self) -> Member:
        return self.members[self.cleaned_data["owner"]]

    def clean_visibility(self) -> Visibility:
        return Visibility(self.cleaned_data["visibility"])

    def kept(self) -> dict[str, Any]:
        return super().kept() | {"said_by": self.person}


OUTCOME_WORDS = {
    Outcome.Choice.GO_ON: _("Zo verder"),
    Outcome.Choice.CELEBRATE: _("Dit is gelukt: dat vieren we"),
    Outcome.Choice.DIFFERENTLY: _("Anders, hoe precies weten we nog niet"),
    Outcome.Choice.MORE_REALISTIC: _("Anders: haalbaarder maken"),
    Outcome.Choice.SMALLER_STEPS: _("Anders: kleinere stappen of een andere datum"),
    Outcome.Choice.OTHER_AGREEMENTS: _("Anders: alleen de afspraken veranderen"),
    Outcome.Choice.REPLACE: _("Anders: een ander doel in de plaats"),
    Outcome.Choice.LET_GO: _("Stoppen mag: dit doel loslaten"),
}


def name_of(member: Member) -> str:
    return member.name.open() if member.name else ""
