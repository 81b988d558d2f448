"""What we ask about the story."""

from typing import Any, ClassVar

from django import forms
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from ertoe.circle.forms import StatementForm
from ertoe.circle.models import Member
from ertoe.language_help.forms import DomainsForm
from ertoe.story.models import StoryItem
from ertoe.ui.forms import OwnWordsInput
from ertoe.ui.kept_form import OWN_WORDS_MAX

ONE_SENTENCE = 500
PERSPECTIVES = (
    (StoryItem.Perspective.PAST, _("over vroeger")),
    (StoryItem.Perspective.PRESENT, _("over nu")),
    (StoryItem.Perspective.FUTURE, _("over later")),
)


class FoldingForm(StatementForm):
    """Shows what is asked each time; the rest is filled in already and stands behind *meer*."""

    behind: ClassVar[tuple[str, ...]] = ()

    @property
    def shown(self) -> list[BoundField]:
        return [field for field in self.visible_fields() if field.name not in self.behind]

    @property
    def folded(self) -> list[BoundField]:
        return [field for field in self.visible_fields() if field.name in self.behind]


class StoryItemForm(DomainsForm, FoldingForm):
    """Something to tell. Who writes for another says whether it was said or seen."""

    words = forms.CharField(
        label=_("Wat wilt u vertellen?"),
        help_text=_("Schrijf het op zoals het gezegd wordt. Niemand verandert deze woorden."),
        max_length=OWN_WORDS_MAX,
        widget=OwnWordsInput,
    )
    perspective = forms.ChoiceField(label=_("Waarover gaat het?"), choices=PERSPECTIVES, widget=forms.RadioSelect)
    kind = forms.ChoiceField(
        label=_("Gezegd of gezien?"),
        help_text=_("Wat u zelf zag, is uw eigen kijk. Het blijft een klad van u tot u het vrijgeeft."),
        choices=((StoryItem.Kind.SAID, _("Zo is het gezegd")), (StoryItem.Kind.OBSERVED, _("Zo heb ik het gezien"))),
        widget=forms.RadioSelect,
    )

    behind = ("perspective",)
    field_order = ("words", "kind", "said_by", "visibility", "perspective")

    def __init__(self, *args: Any, me: Member, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.me = me
        self.initial.setdefault("perspective", StoryItem.Perspective.PRESENT)
        self.initial.setdefault("kind", StoryItem.Kind.SAID)
        if self.is_alone:
            del self.fields["kind"]

    def kept(self) -> dict[str, Any]:
        kept = super().kept()
        kept["perspective"] = StoryItem.Perspective(kept["perspective"])
        kept["kind"] = StoryItem.Kind(kept.get("kind", StoryItem.Kind.SAID))
        if kept["kind"] == StoryItem.Kind.OBSERVED:
            kept["said_by"] = self.me  # whoever saw it, says it
        return kept


class HeardForm(FoldingForm):
    """One sentence, who said it. The rest is filled in already: ten seconds, standing up."""

    words = forms.CharField(
        label=_("Wat hoorde u?"),
        help_text=_("Eén zin, in de woorden waarin het gezegd werd."),
        max_length=ONE_SENTENCE,
        widget=OwnWordsInput(attrs={"rows": 2, "autofocus": True}),
    )

    behind = ("visibility",)
    field_order = ("words", "said_by", "visibility")


class StrengthForm(StatementForm):
    words = forms.CharField(
        label=_("Wat lukt, wat helpt, op wie kunt u rekenen?"),
        help_text=_("Bijvoorbeeld: met de rollator raak ik tot bij de bakker."),
        max_length=OWN_WORDS_MAX,
        widget=OwnWordsInput,
    )
