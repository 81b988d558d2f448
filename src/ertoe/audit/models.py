"""The trail: one chain of events per subject, append-only. Stores ids and kinds, never content."""

from django.db import models

from ertoe.foundation.ids import uuid7
from ertoe.foundation.privacy import TRAIL, Privacy


class Chain(models.Model):
    """One row per subject: its lock, its counter, and the head of its chain."""

    id = models.UUIDField(primary_key=True, editable=False)  # the id of the subject itself
    kind = models.CharField(max_length=20)
    counter = models.BigIntegerField(default=0)
    events = models.BigIntegerField(default=0)
    head = models.CharField(max_length=64, default="")
    proof = models.CharField(max_length=64, default="")  # keyed: how far the chain goes cannot be said without the key

    privacy = Privacy(kept=TRAIL, exported=False, kinds=dict.fromkeys(("kind", "head", "proof"), "technical"))

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(events=0, head="") | (models.Q(events__gt=0) & ~models.Q(head="")),
                name="chain_has_a_head_once_it_has_events",
            ),
        )


class Event(models.Model):
    """Somebody did or saw something. `things` lists kind and id; `seal` chains it to the event before."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    chain = models.ForeignKey(Chain, models.PROTECT, related_name="+")
    number = models.BigIntegerField()
    at = models.DateTimeField()
    word = models.CharField(max_length=60)
    account = models.UUIDField(null=True)
    member = models.UUIDField(null=True)
    organisation = models.UUIDField(null=True)
    role = models.CharField(max_length=30, blank=True)
    door = models.CharField(max_length=30)
    purpose = models.CharField(max_length=60, blank=True)
    things = models.JSONField(default=list)
    seal = models.CharField(max_length=64)

    privacy = Privacy(
        kept=TRAIL,
        exported=True,
        kinds=dict.fromkeys(("word", "role", "door", "purpose", "things", "seal"), "trail"),
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("chain", "number"), name="event_has_its_own_place_in_the_chain"),
            models.CheckConstraint(condition=models.Q(number__gt=0), name="event_numbers_start_at_one"),
        )


class Root(models.Model):
    """The heads of all chains at one moment, signed: cutting the end off a chain shows against its last root."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    number = models.BigIntegerField(unique=True)
    at = models.DateTimeField()
    heads = models.JSONField(default=list)  # [[chain id, events, head], ...] changed since the root before
    before = models.CharField(max_length=64, blank=True)
    signature = models.CharField(max_length=64)

    privacy = Privacy(kept=TRAIL, exported=False, kinds=dict.fromkeys(("heads", "before", "signature"), "technical"))
