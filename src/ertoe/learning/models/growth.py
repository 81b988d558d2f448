"""What a doctor notes about the own growth. Of the account, not of the group: nobody else reads these rows."""

from typing import Any, ClassVar

from django.db import models

from ertoe.access.facts import Facts, Subject, an_account
from ertoe.access.guard import Guarded
from ertoe.foundation.ids import uuid7
from ertoe.foundation.privacy import ACCOUNT, Privacy
from ertoe.learning.models.sessions import Session
from ertoe.organisations.models import Organisation


class OwnRow(models.Model):
    """A row of one account."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    account = models.ForeignKey("accounts.Account", models.CASCADE, related_name="+")
    at = models.DateTimeField(editable=False)

    objects: ClassVar[Guarded[Any]] = Guarded()

    class Meta:
        abstract = True

    @property
    def subject(self) -> Subject:
        return an_account(self.account_id)

    def facts(self) -> Facts:
        return Facts(person=None, account=self.account_id)


class SelfAssessment(OwnRow):
    """Where somebody places themselves on one learning goal, before and after. 0 is far from it, 10 is fully there."""

    class Moment(models.TextChoices):
        BEFORE = "before", "vooraf"
        AFTER = "after", "achteraf"

    group = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    path = models.CharField(max_length=60)
    goal = models.CharField(max_length=60)
    moment = models.CharField(max_length=10, choices=Moment)
    mark = models.PositiveSmallIntegerField()

    privacy = Privacy(kept=ACCOUNT, exported=True, kinds={"path": "public", "goal": "public", "mark": "measurement"})

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("account", "group", "path", "goal", "moment"), name="one_mark_for_a_goal_at_a_moment"
            ),
            models.CheckConstraint(condition=models.Q(mark__lte=10), name="a_mark_is_ten_at_most"),
        )


class Reflection(OwnRow):
    """Own words after a session, for nobody else."""

    session = models.ForeignKey(Session, models.PROTECT, related_name="+")
    words = models.TextField()

    privacy = Privacy(kept=ACCOUNT, exported=True, kinds={"words": "narrative"})

    class Meta:
        constraints = (models.UniqueConstraint(fields=("account", "session"), name="one_reflection_after_a_session"),)


class Commitment(OwnRow):
    """What somebody is going to do differently. Looked at again the next time, in own words."""

    class Outcome(models.TextChoices):
        KEPT_GOING = "kept_going", "volgehouden"
        ADAPTED = "adapted", "aangepast"
        DROPPED = "dropped", "losgelaten"

    session = models.ForeignKey(Session, models.PROTECT, related_name="+")
    words = models.TextField()
    outcome = models.CharField(max_length=10, choices=Outcome, default="", blank=True)
    outcome_words = models.TextField(default="", blank=True)
    looked_at = models.DateTimeField(null=True)

    privacy = Privacy(kept=ACCOUNT, exported=True, kinds={"words": "narrative", "outcome_words": "narrative"})
