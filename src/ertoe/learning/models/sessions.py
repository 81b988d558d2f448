"""A session of a peer group, and who was there. Nothing of what is said in it is kept."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from django.db import models
from django.db.models import Q

from ertoe.access.facts import Facts, Subject
from ertoe.access.guard import Guarded
from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.learning.models.groups import GroupMember
from ertoe.organisations.models import Edited, OrganisationRecord


class Session(Edited):
    """One meeting of a group, on one session of a learning path in one of its frozen versions."""

    class State(models.TextChoices):
        PLANNED = "planned", "gepland"
        OPEN = "open", "bezig"
        HELD = "held", "gehouden"
        CALLED_OFF = "called_off", "afgelast"

    path = models.CharField(max_length=60)
    path_version = models.CharField(max_length=20)
    path_session = models.CharField(max_length=60)
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(default=90)
    place = models.CharField(max_length=200, default="", blank=True)
    url = models.URLField(default="", blank=True)  # to meet online
    code = models.CharField(max_length=6)  # what one types on a phone to come in, without an account
    state = models.CharField(max_length=10, choices=State, default=State.PLANNED)
    moderator = models.ForeignKey("accounts.Account", models.SET_NULL, null=True, related_name="+")

    told_fields: ClassVar[tuple[str, ...]] = ("starts_at", "minutes", "place", "url", "state")
    objects: ClassVar[Guarded[Any]] = Guarded()
    privacy = Privacy(
        kept=ORGANISATION,
        exported=False,
        kinds={
            "path": "public", "path_version": "public", "path_session": "public", "place": "public",
            "url": "secret", "code": "secret", "earlier": "technical",
        },
    )  # fmt: skip

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("code",), condition=Q(state="open"), name="a_code_opens_one_session"),
        )
        indexes = (models.Index(fields=("organisation", "starts_at"), name="sessions_of_a_group"),)

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def sheet(self) -> "AttendanceSheet":
        return AttendanceSheet(self.pk, self.organisation_id)

    @property
    def is_to_come(self) -> bool:
        return self.state in (self.State.PLANNED, self.State.OPEN)


@dataclass(frozen=True)
class AttendanceSheet:
    """The list at the door of one session, with a chain of its own: twelve sign it at once."""

    session: UUID
    organisation: UUID

    @property
    def subject(self) -> Subject:
        return Subject("session", self.session)

    def facts(self) -> Facts:
        return Facts(person=None, organisation=self.organisation)


class Attendance(OrganisationRecord):
    """Was there. Nothing else: not how long, not what was said. Taken back: the row is gone."""

    session = models.ForeignKey(Session, models.CASCADE, related_name="attendance")
    member = models.ForeignKey(GroupMember, models.CASCADE, related_name="attendance")

    objects: ClassVar[Guarded[Any]] = Guarded()
    privacy = Privacy(kept=ORGANISATION, exported=False)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("session", "member"), name="somebody_is_there_once"),)

    @property
    def subject(self) -> Subject:
        return AttendanceSheet(self.session_id, self.organisation_id).subject
