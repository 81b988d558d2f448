"""What an organisation does to work towards goals: a scan, a plan, a pulse. Nothing here is about a person in care."""

from dataclasses import dataclass
from typing import ClassVar, Self
from uuid import UUID, uuid4

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ertoe.access.doors import Trail
from ertoe.access.facts import Facts, Subject
from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.organisations.models import Edited, OrganisationRecord


@dataclass(frozen=True)
class Answers:
    """What many people answer at once has a chain of its own, beside that of the organisation."""

    kind: str
    id: UUID
    organisation: UUID

    @property
    def subject(self) -> Subject:
        return Subject(self.kind, self.id)

    def facts(self) -> Facts:
        return Facts(person=None, organisation=self.organisation)


class Step(models.TextChoices):
    """How far a team is with one question, in words. Never added up."""

    NOT_YET = "not_yet", _("nog niet")
    BEGINNING = "beginning", _("een begin")
    ON_THE_WAY = "on_the_way", _("op weg")
    ALIVE = "alive", _("het leeft hier")
    UNKNOWN = "unknown", _("weet ik niet")


STEPS = (Step.NOT_YET, Step.BEGINNING, Step.ON_THE_WAY, Step.ALIVE)


class Scan(OrganisationRecord):
    """A team looks at one or more cells of the frame (`frame.py`). `code` opens it for who has no account."""

    code = models.CharField(max_length=20, unique=True)
    cells = models.JSONField(default=list)  # development.context, ... in the order in which they were opened
    frame_version = models.CharField(max_length=20)
    closed_at = models.DateTimeField(null=True)

    privacy: ClassVar[Privacy] = Privacy(
        kept=ORGANISATION, exported=False, kinds={"code": "technical", "cells": "setting", "frame_version": "technical"}
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("organisation",), condition=Q(closed_at=None), name="one_scan_runs_at_a_time"
            ),
        )

    @property
    def answers(self) -> Answers:
        return Answers("scan", self.pk, self.organisation_id)


class Respondent(OrganisationRecord):
    """Somebody who answers a scan, known by role only. `made_by` is who comes back with an account."""

    class Role(models.TextChoices):
        MANAGEMENT = "management", _("directie")
        COORDINATOR = "coordinator", _("coördinator")
        CARE_PROFESSIONAL = "care_professional", _("zorgverlener")
        SUPPORT = "support", _("ondersteunend")
        VOLUNTEER = "volunteer", _("vrijwilliger")
        OTHER = "other", _("een andere rol")
        TOGETHER = "together", _("wij samen, als groep")

    scan = models.ForeignKey(Scan, models.PROTECT, related_name="respondents")
    role = models.CharField(max_length=20, choices=Role)

    privacy: ClassVar[Privacy] = Privacy(kept=ORGANISATION, exported=False)

    @property
    def subject(self) -> Subject:
        return Subject("scan", self.scan_id)


class ScanAnswer(OrganisationRecord):
    """A free note first; a mark only for who wants. Whoever wrote it can say it again until the scan is closed."""

    respondent = models.ForeignKey(Respondent, models.PROTECT, related_name="answers")
    question = models.CharField(max_length=120)
    words = models.TextField(default="", blank=True)
    language = models.CharField(max_length=10)
    mark = models.CharField(max_length=12, choices=Step, default="", blank=True)

    privacy: ClassVar[Privacy] = Privacy(
        kept=ORGANISATION,
        exported=False,
        kinds={"question": "setting", "words": "narrative", "language": "setting", "mark": "setting"},
    )

    class Meta:
        constraints = (models.UniqueConstraint(fields=("respondent", "question"), name="a_question_is_answered_once"),)

    @property
    def subject(self) -> Subject:
        return self.respondent.subject


class Action(Edited):
    """One thing to do, on the plan board. It stays until it is done or let go."""

    class State(models.TextChoices):
        PLANNED = "planned", _("afgesproken")
        DOING = "doing", _("bezig")
        DONE = "done", _("klaar")
        LET_GO = "let_go", _("losgelaten")

    cell = models.CharField(max_length=60)
    idea = models.CharField(max_length=120, default="", blank=True)
    words = models.TextField()
    language = models.CharField(max_length=10)
    owner = models.CharField(max_length=120)
    due_on = models.DateField(null=True)
    review_on = models.DateField(null=True)
    state = models.CharField(max_length=12, choices=State, default=State.PLANNED)

    told_fields = ("words", "owner", "due_on", "review_on", "state")
    privacy: ClassVar[Privacy] = Privacy(
        kept=ORGANISATION,
        exported=False,
        kinds={
            "cell": "setting",
            "idea": "setting",
            "words": "narrative",
            "language": "setting",
            "owner": "name",
            "earlier": "narrative",
        },
    )

    @property
    def is_open(self) -> bool:
        return self.state in (self.State.PLANNED, self.State.DOING)


class ActionReview(OrganisationRecord):
    """What became of an action, when the team looked again."""

    class Outcome(models.TextChoices):
        WORKED = "worked", _("het werkte")
        DID_NOT = "did_not", _("het werkte niet")
        ADAPTED = "adapted", _("we pasten het aan")

    action = models.ForeignKey(Action, models.PROTECT, related_name="reviews")
    outcome = models.CharField(max_length=12, choices=Outcome)
    words = models.TextField(default="", blank=True)
    language = models.CharField(max_length=10)

    privacy: ClassVar[Privacy] = Privacy(
        kept=ORGANISATION, exported=False, kinds={"words": "narrative", "language": "setting"}
    )


class Pulse(OrganisationRecord):
    """A short survey of the team. `code` is the only way in, also for who has an account: nobody is known."""

    code = models.CharField(max_length=20, unique=True)
    closed_at = models.DateTimeField(null=True)

    privacy: ClassVar[Privacy] = Privacy(kept=ORGANISATION, exported=False, kinds={"code": "technical"})

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("organisation",), condition=Q(closed_at=None), name="one_pulse_runs_at_a_time"
            ),
        )

    @property
    def answers(self) -> Answers:
        return Answers("pulse", self.pk, self.organisation_id)


class PulseAnswer(OrganisationRecord):
    """Nothing says whose it is or when it came. `batch`: with which group it comes out (organisations/in_groups)."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)  # not uuid7: that one has the time inside
    pulse = models.ForeignKey(Pulse, models.PROTECT, related_name="given")
    marks = models.JSONField(default=dict)  # question: 1 to 5
    words = models.TextField(default="", blank=True)
    language = models.CharField(max_length=10)
    batch = models.PositiveSmallIntegerField()

    privacy: ClassVar[Privacy] = Privacy(
        kept=ORGANISATION,
        exported=False,
        kinds={"marks": "measurement", "words": "narrative", "language": "setting"},
    )

    @property
    def subject(self) -> Subject:
        return self.pulse.answers.subject

    def add(self, trail: Trail) -> Self:
        """Without who, and with the moment at which the whole pulse began."""
        self.made_by_id, self.at = None, self.pulse.at
        self.save(force_insert=True)
        return self
