"""An evening, a workshop, a meeting that anybody may come to."""

from datetime import datetime, timedelta
from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from ertoe.access.facts import Subject
from ertoe.foundation.privacy import ORGANISATION, Privacy
from ertoe.organisations.models import Edited

REMINDED_BEFORE = timedelta(days=3)
FORGOTTEN_AFTER = timedelta(weeks=8)


class Event(Edited):
    """It has a chain of its own, which is the lock on its places.

    `fits` is how many may be registered: the capacity, or more when that was lowered afterwards (nobody is thrown out).
    """

    class State(models.TextChoices):
        DRAFT = "draft", "ontwerp"
        PUBLIC = "public", "openbaar"
        CALLED_OFF = "called_off", "afgelast"

    slug = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=150)
    about = models.TextField()
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=150, blank=True)
    address = models.CharField(max_length=200, blank=True)
    online_url = models.URLField(blank=True)
    capacity = models.PositiveIntegerField(null=True)  # nothing: no limit
    open_until_at = models.DateTimeField(null=True)  # nothing: until it begins
    language = models.CharField(max_length=8, default="nl")
    bring = models.TextField(blank=True)
    contact = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=12, choices=State, default=State.DRAFT)
    code = models.CharField(max_length=6, unique=True, editable=False)  # on a screen, for what one thought of it
    registered = models.PositiveIntegerField(default=0, editable=False)
    waiting = models.PositiveIntegerField(default=0, editable=False)
    fits = models.PositiveIntegerField(null=True, editable=False)
    reminded_at = models.DateTimeField(null=True, editable=False)
    asked_at = models.DateTimeField(null=True, editable=False)  # what one thought of it
    forgotten_at = models.DateTimeField(null=True, editable=False)  # who was registered

    told_fields: ClassVar[tuple[str, ...]] = (
        "title", "about", "starts_at", "ends_at", "place", "address", "online_url", "capacity", "open_until_at",
        "bring", "contact",
    )  # fmt: skip
    privacy = Privacy(
        kept=ORGANISATION, exported=False,
        kinds=dict.fromkeys(
            ("slug", "title", "about", "place", "address", "online_url", "language", "bring", "contact", "earlier"),
            "public",
        ) | {"code": "technical"},
    )  # fmt: skip

    class Meta:
        constraints = (
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="an_event_ends_after_it_begins"),
            models.CheckConstraint(
                condition=Q(fits=None) | Q(registered__lte=F("fits")), name="no_more_are_registered_than_fit"
            ),
            models.CheckConstraint(
                condition=Q(waiting=0) | Q(registered__gte=F("capacity")), name="nobody_waits_while_there_is_room"
            ),
        )
        indexes = (models.Index(fields=("organisation", "starts_at"), name="events_by_their_day"),)

    @property
    def subject(self) -> Subject:
        return Subject("event", self.pk)

    @property
    def is_public(self) -> bool:
        return self.state == self.State.PUBLIC

    @property
    def is_called_off(self) -> bool:
        return self.state == self.State.CALLED_OFF

    @property
    def has_room(self) -> bool:
        return self.fits is None or self.registered < self.fits

    @property
    def places_left(self) -> int | None:
        return None if self.capacity is None else max(0, self.capacity - self.registered)

    @property
    def where(self) -> str:
        return ", ".join(filter(None, (self.place, self.address)))

    def is_over(self, at: datetime) -> bool:
        return at >= self.ends_at

    def is_open(self, at: datetime) -> bool:
        """May one still register?"""
        return self.is_public and at < (self.open_until_at or self.starts_at)

    def told(self) -> dict[str, str]:
        """Moments as a form spells them, so that two texts of one moment are the same."""
        moments = {name: getattr(self, name) for name in ("starts_at", "ends_at", "open_until_at")}
        spelt = {name: f"{timezone.localtime(at):%Y-%m-%dT%H:%M}" for name, at in moments.items() if at}
        return super().told() | spelt
