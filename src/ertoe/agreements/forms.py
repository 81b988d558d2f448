"""What we ask about agreements: what, who, how often, until when."""

from datetime import date
from typing import Any

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from ertoe.access.viewer import Role, Standing
from ertoe.agreements.days import days_of
from ertoe.agreements.models import Agreement
from ertoe.circle.forms import StatementForm, WordsForm
from ertoe.circle.models import Member
from ertoe.circle.queries import standing_of
from ertoe.foundation.clock import today
from ertoe.goals.forms import OwnWords
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.ui.forms import DayInput, TimeInput
from ertoe.ui.kept_form import KeptForm

HOW_OFTEN_MAX = 200


def may_do_it(member: Member) -> bool:
    """Whoever is in the circle today, helpers too. A team is nobody: one of its people does it."""
    is_active = standing_of(member.status, member.from_on, member.until_on) is Standing.ACTIVE
    return is_active and member.role != Role.TEAM


class HowOften(forms.CharField):
    def __init__(self) -> None:
        super().__init__(
            label=_("Hoe vaak of wanneer?"),
            help_text=_("Bijvoorbeeld: elke dinsdag om twee uur."),
            max_length=HOW_OFTEN_MAX,
            required=False,
        )


class Days(forms.TypedMultipleChoiceField):
    """On which days of the week. Not named as the column, which holds them as one number."""

    def __init__(self) -> None:
        super().__init__(
            label=_("Op welke dagen?"),
            choices=[(day + 1, name) for day, name in WEEKDAYS.items()],
            coerce=int,
            required=False,
            widget=forms.CheckboxSelectMultiple(attrs={"class": "days"}),
        )


class AtAbout(forms.TimeField):
    def __init__(self) -> None:
        super().__init__(label=_("Hoe laat ongeveer?"), required=False, widget=TimeInput)


class TimedForm(WordsForm):
    """How often in words, and on which days about when: all may be left empty."""

    how_often = HowOften()
    days = Days()
    at_about = AtAbout()
    until_on = forms.DateField(label=_("Tot wanneer?"), required=False, widget=DayInput)

    def kept(self) -> dict[str, Any]:
        kept = super().kept()
        return kept | {"weekdays": kept.pop("days"), "time_of_day": kept.pop("at_about")}


class AgreementForm(TimedForm, StatementForm):
    words = OwnWords(label=_("Wat spreken we af?"))
    owner = forms.ChoiceField(
        label=_("Wie doet het?"),
        help_text=_("Wie het doet, kan deze afspraak altijd lezen."),
        widget=forms.RadioSelect,
    )

    field_order = ("words", "owner", "how_often", "days", "at_about", "until_on", "said_by", "visibility")

    def __init__(self, *args: Any, members: list[Member], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owners = {str(member.pk): member for member in members if may_do_it(member)}
        self.fields["owner"].choices = [(pk, member.name.open()) for pk, member in self.owners.items()]  # type: ignore[attr-defined]

    def asked_first(self) -> list[forms.BoundField]:
        """Whoever is alone with it also sees at once who may read it; else that folds away, with who says it."""
        names = self.field_order if self.is_alone else self.field_order[:6]
        return [field for field in self.visible_fields() if field.name in names]

    def asked_after(self) -> list[forms.BoundField]:
        first = {field.name for field in self.asked_first()}
        return [field for field in self.visible_fields() if field.name not in first]

    def clean_owner(self) -> Member:
        return self.owners[self.cleaned_data["owner"]]

    def clean_until_on(self) -> date | None:
        return _not_before(self.cleaned_data["until_on"], today())


class AgreementAgainForm(TimedForm):
    words = OwnWords(label=_("Wat spreken we nu af?"), help_text=_("Wat er eerst stond, blijft bewaard."))

    field_order = ("words", "how_often", "days", "at_about", "until_on")

    def __init__(self, *args: Any, agreement: Agreement, **kwargs: Any) -> None:
        super().__init__(*args, language=agreement.language, **kwargs)
        self.fields["how_often"].widget.attrs |= {"lang": agreement.language, "dir": "auto"}
        self.from_on = agreement.from_on
        self.initial.update(
            words=agreement.words.open(),
            how_often=agreement.how_often.open() if agreement.how_often else "",
            days=days_of(agreement.weekdays),
            at_about=agreement.time_of_day,
            until_on=agreement.until_on,
            version=agreement.version,
        )

    def clean_until_on(self) -> date | None:
        return _not_before(self.cleaned_data["until_on"], self.from_on)


def _not_before(until_on: date | None, first: date) -> date | None:
    if until_on is not None and until_on < first:
        raise forms.ValidationError(_("Kies %(day)s of een latere dag."), params={"day": f"{first:%d-%m-%Y}"})
    return until_on


class TieAgreementForm(KeptForm):
    """Which goal is it for?"""

    goal = forms.ChoiceField(label=_("Voor welk doel doen we dit?"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, life_goals: list[LifeGoal], care_goals: list[CareGoal], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        goals: list[LifeGoal | CareGoal] = [*life_goals, *care_goals]
        self.goals = {str(goal.pk): goal for goal in goals}
        self.fields["goal"].choices = [(pk, goal.words.open()) for pk, goal in self.goals.items()]  # type: ignore[attr-defined]

    def clean_goal(self) -> LifeGoal | CareGoal:
        return self.goals[self.cleaned_data["goal"]]


class AgreementStateForm(KeptForm):
    state = forms.ChoiceField(label=_("Hoe staat het ermee?"), widget=forms.RadioSelect)
    words = OwnWords(label=_("Wilt u er iets bij zeggen?"), required=False)

    def __init__(self, *args: Any, agreement: Agreement, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        yes = [(Agreement.State.ACCEPTED, _("Er is ja gezegd"))] if _may_note_a_yes(agreement) else []
        self.fields["state"].choices = [  # type: ignore[attr-defined]
            *yes,
            (Agreement.State.UNDER_WAY, _("We zijn ermee bezig")),
            (Agreement.State.DONE, _("Het is gedaan")),
            (Agreement.State.STOPPED, _("We stoppen ermee")),
            (Agreement.State.HANDED_OVER, _("Iemand anders doet het nu")),
        ]

    def clean_state(self) -> Agreement.State:
        return Agreement.State(self.cleaned_data["state"])


def _may_note_a_yes(agreement: Agreement) -> bool:
    """Somebody who never signs in says yes by voice; who signs in does so on the page itself."""
    return agreement.state == Agreement.State.PROPOSED and agreement.owner.account_id is None
