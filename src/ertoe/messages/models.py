"""The shared diary: messages, which may hang on a goal or an agreement."""

from django.db import models

from ertoe.agreements.models import Agreement
from ertoe.circle.models import Share, Statement, VersionRow
from ertoe.circle.models.statement import own_words_stay
from ertoe.circle.models.versions import one_row_per_version
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.goals.models import LifeGoal


class Message(Statement):
    """Somebody writes something down for the others; may be marked for hand-over."""

    life_goal = models.ForeignKey(LifeGoal, models.PROTECT, null=True, related_name="+")
    agreement = models.ForeignKey(Agreement, models.PROTECT, null=True, related_name="+")
    is_for_handover = models.BooleanField(default=False)

    privacy = Privacy(kept=CARE_RECORD, exported=True, kinds={"words": "narrative", "language": "setting"})

    class Meta:
        constraints = (own_words_stay("message"),)


class MessageVersion(VersionRow):
    head = models.ForeignKey(Message, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("message")


class MessageShare(Share):
    item = models.ForeignKey(Message, models.PROTECT, related_name="shares")
