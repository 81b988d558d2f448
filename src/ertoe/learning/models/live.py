"""A session while it is on the screen, and what telephones answer. No answer outlives the session."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID, uuid4

from django.db import models

from ertoe.access.facts import Facts, Subject
from ertoe.access.guard import Guarded
from ertoe.foundation.privacy import GUEST, ORGANISATION, Privacy
from ertoe.learning.models.sessions import Session
from ertoe.organisations.models import OrganisationRecord


@dataclass(frozen=True)
class Telephones:
    """All that join one session, with a chain of its own: three hundred answer and hold up nobody else."""

    session: UUID
    organisation: UUID

    @property
    def subject(self) -> Subject:
        return Subject("session", self.session)

    def facts(self) -> Facts:
        return Facts(person=None, organisation=self.organisation)


class LiveSession(OrganisationRecord):
    """Where an open session stands. `turn` grows with every touch of its moderator: all screens follow it."""

    class Shows(models.TextChoices):
        """What the big screen shows of a question. Who sees the answers of others first, answers like others."""

        ASKING = "asking", "hoeveel er antwoordden"
        SPREAD = "spread", "de spreiding"
        WHY = "why", "wat we verwachtten, en waarom"

    session = models.OneToOneField(Session, models.CASCADE, related_name="live")
    step = models.CharField(max_length=60, default="", blank=True)  # of content/learning; nothing: the first
    turn = models.PositiveIntegerField(default=1)
    shows = models.CharField(max_length=10, choices=Shows, default=Shows.ASKING)
    began_at = models.DateTimeField(null=True)  # since when the clock of this step runs; nothing: it stands still
    spent = models.PositiveIntegerField(default=0)  # seconds on that clock before it stood still
    closed_at = models.DateTimeField(null=True)

    session_id: UUID
    objects: ClassVar[Guarded[Any]] = Guarded()
    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"step": "public"})

    @property
    def telephones(self) -> Telephones:
        return Telephones(self.session_id, self.organisation_id)

    @property
    def subject(self) -> Subject:
        return self.telephones.subject

    def seconds_spent(self, moment: datetime) -> int:
        running = (moment - self.began_at).total_seconds() if self.began_at else 0
        return self.spent + max(0, int(running))


class LiveAnswer(OrganisationRecord):
    """What one telephone answered to one question. `telephone` is a random word that only the telephone knows.

    Its `at` is that of the session: nothing here tells who answered when.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)  # not uuid7: that one has the time inside
    live = models.ForeignKey(LiveSession, models.CASCADE, related_name="answers")
    question = models.CharField(max_length=60)
    telephone = models.CharField(max_length=32)
    chosen = models.JSONField()

    live_id: UUID
    objects: ClassVar[Guarded[Any]] = Guarded()
    privacy = Privacy(
        kept=GUEST, exported=False, kinds={"question": "public", "telephone": "secret", "chosen": "narrative"}
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("live", "question", "telephone"), name="a_telephone_answers_a_question_once"
            ),
        )

    @property
    def subject(self) -> Subject:
        return self.live.subject
