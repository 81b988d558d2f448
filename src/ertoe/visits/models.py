"""What came of each operation that a tablet sent, and what waits for somebody to decide."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from ertoe.access.facts import Facts
from ertoe.conversations.models import Answer, Conversation
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.people.models import Link, Said


class Arrival(Said):
    """One operation of a device as it arrived. Its id is the one that the device gave it.

    `version` is that of the answer: the one it made or said again, or the one it could not replace.
    """

    class Outcome(models.TextChoices):
        ARRIVED = "arrived", _("aangekomen")
        TWO_VERSIONS = "two_versions", _("twee versies")
        NO_ACCESS = "no_access", _("geen toegang meer")
        TALK_CLOSED = "talk_closed", _("het gesprek was al afgerond")

    kind = models.CharField(max_length=10)
    device = models.UUIDField()
    by = models.ForeignKey("circle.Member", models.PROTECT, related_name="+")
    conversation = models.ForeignKey(Conversation, models.PROTECT, null=True, related_name="+")
    answer = models.ForeignKey(Answer, models.PROTECT, null=True, related_name="+")
    version = models.PositiveIntegerField(default=0)
    outcome = models.CharField(max_length=20, choices=Outcome, default=Outcome.ARRIVED)
    made_at = models.DateTimeField(null=True)  # as the device told: to read, never to go by

    privacy = Privacy(kept=CARE_RECORD, exported=True, kinds={"kind": "technical"})


class Waiting(Link):
    """An operation that is safe here and not taken in: from when, until somebody decided."""

    arrival = models.ForeignKey(Arrival, models.PROTECT, related_name="+")
    operation = SealedField()  # as it was sent, JSON

    privacy: ClassVar[Privacy] = Privacy(kept=CARE_RECORD, exported=True, kinds={"operation": "narrative"})

    class Meta:
        abstract = True


class Contested(Waiting):
    """Another version of an answer, made while somebody else changed it too."""

    answer = models.ForeignKey(Answer, models.PROTECT, related_name="+")

    def facts(self) -> Facts:
        return self.answer.facts()


class SetAside(Waiting):
    """Sent by somebody who could not do this any more. The person herself decides what becomes of it."""
