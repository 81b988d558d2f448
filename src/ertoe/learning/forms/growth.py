"""What somebody asks themselves."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.learning.content import Goal
from ertoe.learning.models import Commitment
from ertoe.ui.forms import OwnWordsInput, ScaleField
from ertoe.ui.kept_form import OWN_WORDS_MAX, KeptForm


class AssessMyselfForm(KeptForm):
    """One line of marks for each learning goal; skipping is an answer."""

    def __init__(self, *args: Any, goals: Iterable[Goal], marks: dict[str, int], **options: Any) -> None:
        super().__init__(*args, **options)
        self.goals = list(goals)
        for goal in self.goals:
            self.fields[f"goal_{goal.id}"] = ScaleField(
                label=goal.words, low=_("Nog niet"), high=_("Helemaal"), initial=marks.get(goal.id, "")
            )

    def marks(self) -> dict[str, int]:
        said = {goal.id: self.cleaned_data[f"goal_{goal.id}"] for goal in self.goals}
        return {goal: mark for goal, mark in said.items() if mark is not None}


class ReflectForm(KeptForm):
    words = forms.CharField(
        label=_("Wat neemt u mee?"), help_text=_("Alleen u leest dit. Schrijf niets waaraan men iemand herkent."),
        max_length=OWN_WORDS_MAX, required=False, widget=OwnWordsInput,
    )  # fmt: skip


class CommitForm(KeptForm):
    words = forms.CharField(
        label=_("Wat gaat u anders doen?"),
        help_text=_("Klein en precies werkt best. De volgende keer kijkt u er opnieuw naar."),
        max_length=500, widget=OwnWordsInput,
    )  # fmt: skip


class LookAgainForm(KeptForm):
    outcome = forms.ChoiceField(
        label=_("Hoe ging het?"), widget=forms.RadioSelect,
        choices=(
            (Commitment.Outcome.KEPT_GOING, _("Ik doe het nog.")),
            (Commitment.Outcome.ADAPTED, _("Ik doe het anders dan gedacht.")),
            (Commitment.Outcome.DROPPED, _("Ik liet het los.")),
        ),
    )  # fmt: skip
    outcome_words = forms.CharField(
        label=_("Wat leerde u daaruit?"), max_length=OWN_WORDS_MAX, required=False, widget=OwnWordsInput
    )
