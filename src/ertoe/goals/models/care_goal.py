"""Care goals: what care and support must achieve so that a life goal comes closer."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ertoe.circle.models import Share, Statement, VersionRow
from ertoe.circle.models.statement import own_words_stay
from ertoe.circle.models.versions import one_row_per_version
from ertoe.conversations.models import Phrase
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.goals.models.life_goal import LifeGoal
from ertoe.people.models import Link, Said

LEVEL_NAMES = {-2: "much_less", -1: "less", 0: "as_hoped", 1: "more", 2: "much_more"}


class CareGoal(Statement):
    """Agreed between person and team. Serves life goals through `Serves`; one that serves none is an orphan."""

    class Whose(models.TextChoices):
        PERSON = "person", _("van mij")
        CARER = "carer", _("van mijn mantelzorger")
        PROFESSIONAL = "professional", _("van een zorgverlener")
        GUIDELINE = "guideline", _("uit een richtlijn")

    class State(models.TextChoices):
        PROPOSED = "proposed", _("voorgesteld")
        AGREED = "agreed", _("afgesproken")
        REACHED = "reached", _("gelukt")
        STOPPED = "stopped", _("gestopt")

    class Progress(models.TextChoices):
        MARKS = "marks", _("met een cijfer van 0 tot 10")
        ATTAINMENT = "attainment", _("met vijf trappen")
        STORY = "story", _("met een verhaal")

    whose = models.CharField(max_length=20, choices=Whose, default=Whose.PERSON)
    state = models.CharField(max_length=20, choices=State, default=State.PROPOSED)
    target_on = models.DateField(null=True)
    progress = models.CharField(max_length=20, choices=Progress, default=Progress.MARKS)
    attainment_start = models.SmallIntegerField(null=True)  # where the start sits: -1 or -2, by convention of this goal
    from_phrase = models.ForeignKey(Phrase, models.PROTECT, null=True, related_name="+")

    kept_fields = (*Statement.kept_fields, "target_on", "progress", "attainment_start")
    privacy = Privacy(kept=CARE_RECORD, exported=True, kinds={"words": "narrative", "language": "setting"})

    class Meta:
        constraints = (
            own_words_stay("care_goal"),
            models.CheckConstraint(
                condition=~Q(progress="attainment") | Q(attainment_start__in=(-1, -2)),
                name="attainment_scale_says_where_the_start_sits",
            ),
        )

    def levels_in_words(self) -> dict[int, str]:
        """What each level means now. Empty when this goal has no five levels."""
        newest = {row.level: row for row in self.levels.order_by("seq")}
        return {level: row.words.open() for level, row in sorted(newest.items())}

    def told(self) -> dict[str, str]:
        """Versions keep the words of the levels too, so that who edits them sees both."""
        return super().told() | {LEVEL_NAMES[level]: words for level, words in self.levels_in_words().items()}


class CareGoalVersion(VersionRow):
    head = models.ForeignKey(CareGoal, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("care_goal")


class CareGoalShare(Share):
    item = models.ForeignKey(CareGoal, models.PROTECT, related_name="shares")


class CareGoalState(Said):
    care_goal = models.ForeignKey(CareGoal, models.PROTECT, related_name="states")
    state = models.CharField(max_length=20, choices=CareGoal.State)
    words = SealedField()
    said_by = models.ForeignKey("circle.Member", models.PROTECT, null=True, related_name="+")


class CareGoalLevel(Said):
    """What one of the five levels, -2 to +2, means for this goal, in words. The newest per level counts."""

    care_goal = models.ForeignKey(CareGoal, models.PROTECT, related_name="levels")
    level = models.SmallIntegerField()
    words = SealedField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(level__gte=-2, level__lte=2), name="attainment_level_is_from_minus_2_to_2"
            ),
        )


class Serves(Link):
    """This care goal brings this life goal closer."""

    care_goal = models.ForeignKey(CareGoal, models.PROTECT, related_name="serves")
    life_goal = models.ForeignKey(LifeGoal, models.PROTECT, related_name="served_by")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("person", "care_goal", "life_goal"),
                condition=Q(until_at=None),
                name="care_goal_serves_a_life_goal_once",
            ),
        )
