"""Looking back: one planned moment per person, voices side by side, what next."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ertoe.circle.models import Share, Statement, VersionRow
from ertoe.circle.models.versions import one_row_per_version
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.people.models import Kept, Said


class Review(Kept):
    """`We kijken opnieuw op ...`: covers all goals in focus; one member holds it for the team."""

    planned_on = models.DateField()
    holder = models.ForeignKey("circle.Member", models.PROTECT, related_name="+")
    held_on = models.DateField(null=True)

    kept_fields: ClassVar[tuple[str, ...]] = ("planned_on", "holder", "held_on")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("person",), condition=Q(held_on=None), name="one_look_back_is_planned_per_person"
            ),
        )


class ReviewVersion(VersionRow):
    head = models.ForeignKey(Review, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("review")


class Rating(Statement):
    """One voice on one goal: a mark, a level, or only a story. Never averaged. Without `review`: said in between."""

    class Voice(models.TextChoices):
        PERSON = "person", _("ik")
        CARER = "carer", _("mantelzorger")
        PROFESSIONAL = "professional", _("zorgverlener")

    review = models.ForeignKey(Review, models.PROTECT, null=True, related_name="ratings")
    care_goal = models.ForeignKey(CareGoal, models.PROTECT, null=True, related_name="+")
    life_goal = models.ForeignKey(LifeGoal, models.PROTECT, null=True, related_name="+")
    voice = models.CharField(max_length=20, choices=Voice)
    mark = models.PositiveSmallIntegerField(null=True)
    wished = models.PositiveSmallIntegerField(null=True)
    level = models.SmallIntegerField(null=True)

    kept_fields: ClassVar[tuple[str, ...]] = (*Statement.kept_fields, "mark", "level")
    privacy = Privacy(
        kept=CARE_RECORD,
        exported=True,
        kinds={"words": "narrative", "language": "setting"} | dict.fromkeys(("mark", "wished", "level"), "measurement"),
    )

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(care_goal__isnull=True, life_goal__isnull=False)
                | Q(care_goal__isnull=False, life_goal__isnull=True),
                name="rating_is_about_one_goal",
            ),
            models.CheckConstraint(condition=Q(mark__isnull=True) | Q(mark__lte=10), name="mark_is_from_0_to_10"),
            models.CheckConstraint(
                condition=Q(level__isnull=True) | Q(level__gte=-2, level__lte=2),
                name="rated_level_is_from_minus_2_to_2",
            ),
            models.CheckConstraint(
                condition=Q(words__isnull=False) | Q(mark__isnull=False) | Q(level__isnull=False),
                name="rating_says_something",
            ),
        )


class RatingVersion(VersionRow):
    head = models.ForeignKey(Rating, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("rating")


class RatingShare(Share):
    item = models.ForeignKey(Rating, models.PROTECT, related_name="shares")


class Outcome(Said):
    """How to go on with this goal after looking back, in the person's choice."""

    class Choice(models.TextChoices):
        GO_ON = "go_on", _("zo verder")
        DIFFERENTLY = "differently", _("anders")  # how exactly is not known yet
        CELEBRATE = "celebrate", _("vieren")
        MORE_REALISTIC = "more_realistic", _("haalbaarder maken")
        SMALLER_STEPS = "smaller_steps", _("kleinere stappen of een andere datum")
        OTHER_AGREEMENTS = "other_agreements", _("alleen de afspraken anders")
        REPLACE = "replace", _("vervangen")
        LET_GO = "let_go", _("loslaten")

    review = models.ForeignKey(Review, models.PROTECT, related_name="outcomes")
    life_goal = models.ForeignKey(LifeGoal, models.PROTECT, related_name="+")
    choice = models.CharField(max_length=20, choices=Choice)
    words = SealedField()
    said_by = models.ForeignKey("circle.Member", models.PROTECT, related_name="+")

    privacy = Privacy(kept=CARE_RECORD, exported=True)
