"""What we ask when somebody writes to the others."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.access.facts import Visibility
from ertoe.circle.forms import VISIBILITY_WORDS, WordsForm, may_be_named
from ertoe.circle.models import Member
from ertoe.foundation.language import language_in_use
from ertoe.messages.about import in_short
from ertoe.messages.models import Message
from ertoe.ui.forms import OwnWordsInput
from ertoe.ui.kept_form import OWN_WORDS_MAX, KeptForm


class MessageForm(WordsForm):
    words = forms.CharField(label=_("Wat wilt u laten weten?"), max_length=OWN_WORDS_MAX, widget=OwnWordsInput)
    is_for_handover = forms.BooleanField(label=_("Dit is iets om door te geven aan wie na mij komt"), required=False)
    visibility = forms.ChoiceField(
        label=_("Wie mag dit lezen?"),
        choices=(*VISIBILITY_WORDS[1:], (Visibility.NAMED, _("alleen wie ik hieronder kies")), VISIBILITY_WORDS[0]),
        initial=Visibility.PROFESSIONALS,
        widget=forms.RadioSelect,
    )
    named = forms.MultipleChoiceField(label=_("Wie kiest u?"), required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, members: list[Member], me: Member, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.me = me
        self.members = {str(one.pk): one for one in members if may_be_named(one) and one.pk != me.pk}
        self.fields["named"].choices = [(pk, one.name.open()) for pk, one in self.members.items()]  # type: ignore[attr-defined]

    def clean_visibility(self) -> Visibility:
        return Visibility(self.cleaned_data["visibility"])

    def clean_named(self) -> list[Member]:
        return [self.members[pk] for pk in self.cleaned_data["named"]]

    def clean(self) -> None:
        if self.cleaned_data.get("visibility") is Visibility.NAMED and not self.cleaned_data.get("named"):
            self.add_error("named", _("Kies wie dit mag lezen."))

    def kept(self) -> dict[str, Any]:
        return super().kept() | {"said_by": self.me}


class NotRightForm(KeptForm):
    """What the person says of somebody else's words. She need not explain it."""

    objection = forms.ChoiceField(
        label=_("Wat wilt u zeggen?"),
        choices=[
            (Message.Objection.NOT_RIGHT, _("Dit klopt niet")),
            (Message.Objection.WANTS_GONE, _("Dit wil ik weg")),
        ],
        widget=forms.RadioSelect,
    )
    words = forms.CharField(
        label=_("Wilt u er iets bij zeggen?"), max_length=OWN_WORDS_MAX, required=False, widget=OwnWordsInput
    )

    def clean_objection(self) -> Message.Objection:
        return Message.Objection(self.cleaned_data["objection"])

    def kept(self) -> dict[str, Any]:
        kept = super().kept()
        return kept | {"words": kept["words"] or in_short(kept["objection"], language_in_use())}
