"""What remains of an event: files to download, and what people thought of it."""

from pathlib import Path
from typing import Self
from uuid import uuid4

from django.conf import settings
from django.db import models

from ertoe.access.doors import Trail
from ertoe.access.facts import Subject
from ertoe.events.models.event import Event
from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.organisations.models import OrganisationRecord


class EventFile(OrganisationRecord):
    """A file under a random name. `kind` is what we found inside it, never what a browser said."""

    event = models.ForeignKey(Event, models.PROTECT, related_name="files")
    title = models.CharField(max_length=150)
    kind = models.CharField(max_length=5)
    size = models.PositiveIntegerField()
    removed_at = models.DateTimeField(null=True)

    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"title": "public", "kind": "technical"})

    @property
    def subject(self) -> Subject:
        return Subject("event", self.event_id)

    @property
    def path(self) -> Path:
        return Path(settings.DATA_DIR) / "event-files" / f"{self.pk.hex}.{self.kind}"


class EventAnswer(OrganisationRecord):
    """What somebody thought of an event. Nobody, we neither, knows who or when.

    `batch`: the group with which it becomes readable (evaluation.py).
    """

    class Mark(models.TextChoices):
        YES = "yes", "ja"
        PARTLY = "partly", "een beetje"
        NO = "no", "nee"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)  # not uuid7: that one has the time inside
    event = models.ForeignKey(Event, models.PROTECT, related_name="answers")
    was_worth_it = models.CharField(max_length=6, choices=Mark)
    was_clear = models.CharField(max_length=6, choices=Mark)
    will_use_it = models.CharField(max_length=6, choices=Mark)
    words = models.CharField(max_length=500, blank=True)
    language = models.CharField(max_length=8)
    batch = models.PositiveSmallIntegerField()

    privacy = Privacy(kept=ORGANISATION, exported=False, kinds={"words": "narrative", "language": "setting"})

    @property
    def subject(self) -> Subject:
        return Subject("event", self.event_id)

    def add(self, trail: Trail) -> Self:
        """Without who, and with the moment at which the event ended."""
        self.made_by_id, self.at = None, self.event.ends_at
        self.save(force_insert=True)
        return self
