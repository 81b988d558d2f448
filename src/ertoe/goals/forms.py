"""What we ask about goals."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ertoe.circle.forms import StatementForm, VoiceForm, WordsForm
from ertoe.goals.models import LEVEL_NAMES, Facet, LifeGoal
from ertoe.language_help.forms import DomainsForm
from ertoe.ui.forms import DayInput, OwnWordsInput
from ertoe.ui.kept_form import OWN_WORDS_MAX, KeptForm


class OwnWords(forms.CharField):
    """Somebody's own words, in a text area that grows."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("widget", OwnWordsInput)
        super().__init__(max_length=OWN_WORDS_MAX, **options)


class OpenQuestion(OwnWordsInput):
    """A question of a page that says once that everything may stay empty."""

    hides_optional = True


class ChooseOne(forms.RadioSelect):
    """One of two ways to give the same answer: neither is marked as a field that may stay empty."""

    hides_optional = True


class LifeGoalForm(DomainsForm, StatementForm):
    words = OwnWords(
        label=_("Wat wilt u doen, blijven doen of zijn?"), help_text=_("Schrijf het op zoals het gezegd wordt.")
    )


class LifeGoalAgainForm(WordsForm):
    words = OwnWords(label=_("Hoe zegt u het nu?"), help_text=_("Wat er eerst stond, blijft bewaard."))


class WordsBesideForm(WordsForm):
    words = OwnWords(
        label=_("Hoe zou u het als zorgverlener zeggen?"),
        help_text=_("Dit komt naast de eigen woorden te staan, nooit in de plaats. De persoon leest mee."),
    )


class ValueForm(StatementForm):
    words = OwnWords(
        label=_("Waarom is dit belangrijk?"), help_text=_("Bijvoorbeeld: zelfstandig zijn, er zijn voor anderen.")
    )


class CareGoalForm(StatementForm):
    words = OwnWords(
        label=_("Wat moet er lukken?"),
        help_text=_("Iets waar zorg en steun bij helpen. Hoe we dat doen, komt later bij de afspraken."),
    )
    target_on = forms.DateField(label=_("Tegen wanneer?"), required=False, widget=DayInput)

    field_order = ("words", "target_on", "said_by", "visibility")


class CareGoalAgainForm(WordsForm):
    words = OwnWords(label=_("Wat moet er nu lukken?"), help_text=_("Wat er eerst stond, blijft bewaard."))
    target_on = forms.DateField(label=_("Tegen wanneer?"), required=False, widget=DayInput)


ONE_THING = (
    (Facet.Side.PROBLEM, _("Wat zit er nu het meest in de weg?")),
    (Facet.Side.ACTIVITY, _("Wat lukt daardoor niet, of minder goed?")),
    (Facet.Side.CAUSE, _("Waar komt dat volgens u van?")),
)
OTHER_SIDES = (
    (Facet.Side.CONTEXT, _("Waar en met wie wilt u dit doen?")),
    (Facet.Side.LIFE_NARRATIVE, _("Hoe was dit vroeger voor u?")),
    (Facet.Side.ENGAGEMENT, _("Wat doet u er nu al voor?")),
    (Facet.Side.VALUES, _("Waarom is dit zo belangrijk?")),
    (Facet.Side.EMOTIONS, _("Hoe voelt het als het lukt? En als het niet lukt?")),
    (Facet.Side.RELEVANCE, _("Waarom juist nu?")),
)


class TellMoreForm(VoiceForm):
    """Every question may stay empty. What was told before stays; what is told now comes on top."""

    def __init__(self, *args: Any, told: dict[str, Facet], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for side, question in (*ONE_THING, *OTHER_SIDES):
            self.fields[side.value] = OwnWords(
                label=question, help_text=_earlier(told.get(side)), required=False, widget=OpenQuestion
            )
        self.order_fields([side.value for side, _question in (*ONE_THING, *OTHER_SIDES)])

    def sides(self) -> dict[str, str]:
        """What was filled in, per side."""
        return {side: self.cleaned_data[side] for side in Facet.Side.values if self.cleaned_data[side]}


def _earlier(facet: Facet | None) -> str:
    return _("Eerder gezegd: “%(words)s”") % {"words": facet.words.open()} if facet else ""


class LifeGoalStateForm(VoiceForm):
    """Three choices; who wants to say it more precisely has seven."""

    DONE = "done"

    state = forms.ChoiceField(
        label=_("Hoe staat dit doel ervoor?"),
        choices=(
            (LifeGoal.State.IN_FOCUS, _("Hier werken we aan")),
            (LifeGoal.State.NOT_NOW, _("Later")),
            (DONE, _("Klaar of losgelaten")),
        ),
        widget=ChooseOne,
        required=False,
    )
    precisely = forms.ChoiceField(
        label=_("Preciezer gezegd"),
        choices=(
            (LifeGoal.State.WISH, _("Het is een wens")),
            (LifeGoal.State.IN_FOCUS, _("Hier werken we aan")),
            (LifeGoal.State.NOT_NOW, _("Nu niet")),
            (LifeGoal.State.IN_DOUBT, _("Ik twijfel")),
            (LifeGoal.State.REACHED, _("Het is gelukt")),
            (LifeGoal.State.LET_GO, _("Ik laat het los")),
            (LifeGoal.State.HANDED_ON, _("Iemand anders neemt het over")),
        ),
        widget=ChooseOne,
        required=False,
    )
    why = OwnWords(label=_("Wilt u er iets bij zeggen?"), required=False)

    field_order = ("state", "precisely", "why", "said_by")

    def clean(self) -> dict[str, Any]:
        state, precisely = self.cleaned_data.get("state"), self.cleaned_data.get("precisely")
        if not state and not precisely:
            self.add_error("state", _("Kies hoe het doel er nu voor staat."))
        if state == self.DONE and not precisely:
            self.add_error("precisely", _("Kies nog: is het gelukt, laat u het los, of neemt iemand anders het over?"))
        return self.cleaned_data

    def kept(self) -> dict[str, Any]:
        kept = super().kept()
        chosen = kept.pop("precisely") or kept["state"]
        return {"state": LifeGoal.State(chosen), "words": kept["why"], "said_by": kept["said_by"]}


class CheckLevelForm(forms.Form):
    """Two questions about a sentence; nothing of it is kept."""

    ODD, ORDINARY = "odd", "ordinary"

    words = OwnWords(label=_("De zin"))
    why = forms.ChoiceField(
        label=_("Zou het vreemd zijn om te vragen: waarom wilt u dat?"),
        choices=((ODD, _("Ja, dat spreekt voor zich")), (ORDINARY, _("Nee, dat is een gewone vraag"))),
        widget=forms.RadioSelect,
    )
    how = forms.ChoiceField(
        label=_("Zou het vreemd zijn om te vragen: hoe komen we daar?"),
        choices=((ODD, _("Ja, daar is geen weg naartoe")), (ORDINARY, _("Nee, daar is een weg naartoe"))),
        widget=forms.RadioSelect,
    )

    def odd(self) -> dict[str, bool]:
        return {f"{name}_is_odd": self.cleaned_data[name] == self.ODD for name in ("why", "how")}


LEVEL_QUESTIONS = (
    (2, _("Veel meer dan we hopen")),
    (1, _("Meer dan we hopen")),
    (0, _("Wat we hopen")),
    (-1, _("Minder dan we hopen")),
    (-2, _("Veel minder dan we hopen")),
)


class AttainmentLevelsForm(KeptForm):
    """Five levels, each in words that both recognise."""

    attainment_start = forms.TypedChoiceField(
        label=_("Waar staan we nu?"),
        choices=((-1, _("Minder dan we hopen (-1)")), (-2, _("Veel minder dan we hopen (-2)"))),
        coerce=int,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for level, label in LEVEL_QUESTIONS:
            self.fields[LEVEL_NAMES[level]] = OwnWords(label=label)
        self.order_fields([LEVEL_NAMES[level] for level, _label in LEVEL_QUESTIONS])

    def kept(self) -> dict[str, Any]:
        levels = {level: self.cleaned_data[name] for level, name in LEVEL_NAMES.items()}
        return {"start": self.cleaned_data["attainment_start"], "levels": levels}


class LinkCareGoalForm(KeptForm):
    """Which life goal does this bring closer?"""

    life_goal = forms.ChoiceField(label=_("Welk levensdoel komt hierdoor dichterbij?"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, life_goals: list[LifeGoal], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.life_goals = {str(goal.pk): goal for goal in life_goals}
        self.fields["life_goal"].choices = [(pk, goal.words.open()) for pk, goal in self.life_goals.items()]  # type: ignore[attr-defined]

    def clean_life_goal(self) -> LifeGoal:
        return self.life_goals[self.cleaned_data["life_goal"]]


class ChooseGoalForm(LinkCareGoalForm):
    """Which life goal does this say more about?"""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["life_goal"].label = _("Bij welk levensdoel hoort dit?")
