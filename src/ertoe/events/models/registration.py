"""Who comes to an event. Names and addresses are gone eight weeks after it."""

from django.db import models
from django.db.models import Q

from ertoe.access.facts import Subject
from ertoe.events.models.event import Event
from ertoe.foundation.privacy import GUEST, Privacy
from ertoe.organisations.models import OrganisationRecord


class Registration(OrganisationRecord):
    """Somebody, without an account. `number` is the order of arrival; who comes back after cancelling is last again."""

    class State(models.TextChoices):
        REGISTERED = "registered", "ingeschreven"
        WAITING = "waiting", "op de wachtlijst"
        CANCELLED = "cancelled", "afgemeld"

    event = models.ForeignKey(Event, models.PROTECT, related_name="registrations")
    number = models.PositiveIntegerField()
    state = models.CharField(max_length=12, choices=State)
    name = models.CharField(max_length=120, blank=True)
    email = models.EmailField(blank=True)  # in small letters; empty for who came in at the door
    workplace = models.CharField(max_length=120, blank=True)
    discipline = models.CharField(max_length=80, blank=True)
    remark = models.CharField(max_length=300, blank=True)
    language = models.CharField(max_length=8)
    told_at = models.DateTimeField(null=True)  # when the last confirmation was written
    came_at = models.DateTimeField(null=True)

    privacy = Privacy(
        kept=GUEST, exported=False,
        kinds={"name": "name", "email": "contact", "workplace": "narrative", "discipline": "narrative",
               "remark": "narrative", "language": "setting"},
    )  # fmt: skip

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("event", "email"), condition=~Q(email=""), name="one_address_registers_once_for_an_event"
            ),
            models.UniqueConstraint(fields=("event", "number"), name="nobody_shares_a_place_in_the_order"),
        )
        indexes = (models.Index(fields=("event", "number"), condition=Q(state="waiting"), name="who_waits_in_order"),)

    @property
    def subject(self) -> Subject:
        return Subject("event", self.event_id)

    @property
    def is_registered(self) -> bool:
        return self.state == self.State.REGISTERED

    @property
    def is_waiting(self) -> bool:
        return self.state == self.State.WAITING

    @property
    def is_cancelled(self) -> bool:
        return self.state == self.State.CANCELLED
