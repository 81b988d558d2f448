"""Values and life goals: what the person wants to do, keep doing, be. Own words."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ertoe.access.facts import Facts
from ertoe.circle.models import Layer, Share, Statement, VersionRow
from ertoe.circle.models.statement import own_words_stay
from ertoe.circle.models.versions import one_row_per_version
from ertoe.conversations.models import Phrase
from ertoe.foundation.language import language_in_use
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.people.models import Link, Said
from ertoe.story.models import StoryItem


class Value(Statement):
    """Why something matters: independence, being of use, closeness."""

    class Meta:
        constraints = (own_words_stay("value"),)


class ValueVersion(VersionRow):
    head = models.ForeignKey(Value, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("value")


class ValueShare(Share):
    item = models.ForeignKey(Value, models.PROTECT, related_name="shares")


class LifeGoal(Statement):
    """Own words stand alone: a life goal needs no value, facet, domain or care goal."""

    class State(models.TextChoices):
        WISH = "wish", _("wens")
        IN_FOCUS = "in_focus", _("hier werken we aan")
        NOT_NOW = "not_now", _("nu niet")
        IN_DOUBT = "in_doubt", _("twijfel")
        REACHED = "reached", _("gelukt")
        LET_GO = "let_go", _("losgelaten")
        HANDED_ON = "handed_on", _("doorgegeven")

    state = models.CharField(max_length=20, choices=State, default=State.WISH)
    domains = models.JSONField(default=list)
    from_phrase = models.ForeignKey(Phrase, models.PROTECT, null=True, related_name="+")
    from_story = models.ForeignKey(StoryItem, models.PROTECT, null=True, related_name="+")

    privacy = Privacy(
        kept=CARE_RECORD, exported=True, kinds={"words": "narrative", "language": "setting", "domains": "setting"}
    )

    class Meta:
        constraints = (own_words_stay("life_goal"),)
        indexes = (models.Index(fields=("person", "state"), name="life_goals_of_a_person"),)


class LifeGoalVersion(VersionRow):
    head = models.ForeignKey(LifeGoal, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("life_goal")


class LifeGoalShare(Share):
    item = models.ForeignKey(LifeGoal, models.PROTECT, related_name="shares")


class LifeGoalLayer(Layer):
    """How a professional would put it: beside the person's words, never instead."""

    item = models.ForeignKey(LifeGoal, models.PROTECT, related_name="layers")


class LifeGoalState(Said):
    """From this moment the goal stands like this; `words` may say why. Letting go is no failure."""

    life_goal = models.ForeignKey(LifeGoal, models.PROTECT, related_name="states")
    state = models.CharField(max_length=20, choices=LifeGoal.State)
    words = SealedField()
    said_by = models.ForeignKey("circle.Member", models.PROTECT, null=True, related_name="+")


class Facet(Said):
    """One side of a life goal, said once more each time it changes; the newest counts."""

    class Side(models.TextChoices):
        CONTEXT = "context", _("context")
        LIFE_NARRATIVE = "life_narrative", _("levensverhaal")
        ENGAGEMENT = "engagement", _("inzet")
        VALUES = "values", _("waarden")
        EMOTIONS = "emotions", _("gevoelens")
        RELEVANCE = "relevance", _("belang")
        PROBLEM = "problem", _("wat hindert")
        ACTIVITY = "activity", _("wat het hindert")
        CAUSE = "cause", _("waar het volgens mij van komt")

    life_goal = models.ForeignKey(LifeGoal, models.PROTECT, related_name="facets")
    side = models.CharField(max_length=20, choices=Side)
    words = SealedField()
    language = models.CharField(max_length=10, default=language_in_use)
    said_by = models.ForeignKey("circle.Member", models.PROTECT, related_name="+")

    privacy = Privacy(kept=CARE_RECORD, exported=True, kinds={"language": "setting"})

    def facts(self) -> Facts:
        """Who reads the goal reads its sides."""
        return self.life_goal.facts()

    def told(self) -> dict[str, str]:
        return {"words": self.words.open()}

    def told_at(self, version: int) -> dict[str, str]:
        """A side has one version: it is said once more instead."""
        return {}


class ValueBehind(Link):
    """This value is why this life goal matters."""

    value = models.ForeignKey(Value, models.PROTECT, related_name="+")
    life_goal = models.ForeignKey(LifeGoal, models.PROTECT, related_name="values_behind")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("person", "value", "life_goal"),
                condition=Q(until_at=None),
                name="value_stands_behind_a_life_goal_once",
            ),
        )
