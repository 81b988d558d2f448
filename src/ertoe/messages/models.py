"""The shared diary: messages, which may hang on something, be for one member, or say that something is not right."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ertoe.agreements.models import Agreement
from ertoe.circle.models import Member, Share, Statement, VersionRow
from ertoe.circle.models.statement import own_words_stay
from ertoe.circle.models.versions import one_row_per_version
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.people.models import Said
from ertoe.story.models import StoryItem, Strength


class Message(Statement):
    """Somebody writes something down for the others. `message` is the one it answers, or is about."""

    class Objection(models.TextChoices):
        """What the person says of something that another said about her. Nobody's words are changed by it."""

        NOT_RIGHT = "not_right", _("dit klopt niet")
        WANTS_GONE = "wants_gone", _("dit wil ik weg")

    story_item = models.ForeignKey(StoryItem, models.PROTECT, null=True, related_name="+")
    strength = models.ForeignKey(Strength, models.PROTECT, null=True, related_name="+")
    life_goal = models.ForeignKey(LifeGoal, models.PROTECT, null=True, related_name="+")
    care_goal = models.ForeignKey(CareGoal, models.PROTECT, null=True, related_name="+")
    agreement = models.ForeignKey(Agreement, models.PROTECT, null=True, related_name="+")
    message = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    written_to = models.ForeignKey(Member, models.PROTECT, null=True, related_name="+")
    objection = models.CharField(max_length=20, choices=Objection, blank=True)
    is_for_handover = models.BooleanField(default=False)

    privacy = Privacy(
        kept=CARE_RECORD,
        exported=True,
        kinds={"words": "narrative", "language": "setting"},
    )

    class Meta:
        constraints = (
            own_words_stay("message"),
            models.CheckConstraint(
                condition=Q(objection="")
                | Q(story_item__isnull=False)
                | Q(strength__isnull=False)
                | Q(life_goal__isnull=False)
                | Q(care_goal__isnull=False)
                | Q(agreement__isnull=False)
                | Q(message__isnull=False),
                name="an_objection_is_about_something",
            ),
        )


class MessageVersion(VersionRow):
    head = models.ForeignKey(Message, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("message")


class MessageShare(Share):
    item = models.ForeignKey(Message, models.PROTECT, related_name="shares")


class MessageRead(Said):
    """This member has read this message: it no longer waits on their page."""

    message = models.ForeignKey(Message, models.PROTECT, related_name="reads")
    member = models.ForeignKey(Member, models.PROTECT, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("person", "message", "member"), name="a_message_is_read_once_by_a_member"),
        )
