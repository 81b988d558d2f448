"""What matters, in the words in which it was said; what works; the one sentence."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ertoe.circle.models import Share, Statement, VersionRow
from ertoe.circle.models.statement import own_words_stay
from ertoe.circle.models.versions import one_row_per_version
from ertoe.conversations.models import Phrase
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.people.models import Link


class StoryItem(Statement):
    """Said by the person or a carer, or observed by somebody (then marked as interpretation)."""

    class Perspective(models.TextChoices):
        PAST = "past", _("vroeger")
        PRESENT = "present", _("nu")
        FUTURE = "future", _("later")

    class Origin(models.TextChoices):
        TALK = "talk", _("in een gesprek")
        HEARD_IN_PASSING = "heard_in_passing", _("in het voorbijgaan")
        WRITTEN_ALONE = "written_alone", _("zelf geschreven")

    perspective = models.CharField(max_length=10, choices=Perspective, default=Perspective.PRESENT)
    origin = models.CharField(max_length=20, choices=Origin, default=Origin.WRITTEN_ALONE)
    domains = models.JSONField(default=list)
    from_phrase = models.ForeignKey(Phrase, models.PROTECT, null=True, related_name="+")

    kept_fields: ClassVar[tuple[str, ...]] = (*Statement.kept_fields, "perspective")
    privacy = Privacy(
        kept=CARE_RECORD, exported=True, kinds={"words": "narrative", "language": "setting", "domains": "setting"}
    )

    class Meta:
        constraints = (own_words_stay("story_item"),)


class StoryItemVersion(VersionRow):
    head = models.ForeignKey(StoryItem, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("story_item")


class StoryItemShare(Share):
    item = models.ForeignKey(StoryItem, models.PROTECT, related_name="shares")


class MostImportant(Link):
    """The one sentence with which every page about this person opens."""

    story_item = models.ForeignKey(StoryItem, models.PROTECT, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("person",), condition=Q(until_at=None), name="a_person_has_one_most_important_sentence"
            ),
        )


class Strength(Statement):
    """What I can, what works for me, who I can count on. Shown before what hinders."""

    class Meta:
        constraints = (own_words_stay("strength"),)


class StrengthVersion(VersionRow):
    head = models.ForeignKey(Strength, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("strength")


class StrengthShare(Share):
    item = models.ForeignKey(Strength, models.PROTECT, related_name="shares")
