"""What we ask around what is told under four eyes."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.circle.models import Member
from ertoe.tools.forms import AnswersForm
from ertoe.ui.kept_form import KeptForm


class YesForm(KeptForm):
    """The yes itself: there is nothing to fill in, and nothing about what it is about."""


class StepForm(AnswersForm, KeptForm):
    """The questions of one step."""


class WhoMayReadForm(KeptForm):
    named = forms.MultipleChoiceField(
        label=_("Wie mag dit lezen?"),
        help_text=_("Kies niemand, dan leest alleen u het. Wie u weglaat, ziet het meteen niet meer."),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, members: list[Member], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.members = {str(member.pk): member for member in members}
        self.fields["named"].widget.hides_optional = True
        self.fields["named"].choices = [  # type: ignore[attr-defined]
            (pk, f"{member.name.open()}, {member.as_what}") for pk, member in self.members.items()
        ]

    def clean_named(self) -> list[Member]:
        return [self.members[pk] for pk in self.cleaned_data["named"]]
