"""Where people work or learn together, and who has which task there. Not part of any person's file."""

from typing import Any, ClassVar, Self
from uuid import UUID

from django.db import models
from django.db.models import F, Q

from ertoe.access.doors import Trail
from ertoe.access.facts import Facts, Subject, an_organisation
from ertoe.access.guard import Guarded
from ertoe.access.viewer import Task
from ertoe.foundation.ids import uuid7
from ertoe.foundation.privacy import ACCOUNT, CONTENT, ORGANISATION, Privacy


class Organisation(models.Model):
    """A practice, a service, but also a peer group (LOK), a programme that groups belong to, and the zone itself."""

    class Kind(models.TextChoices):
        PRACTICE = "practice", "praktijk"
        HOME_NURSING = "home_nursing", "thuisverpleging"
        WELFARE = "welfare", "welzijnsorganisatie"
        HEALTH_INSURER = "health_insurer", "ziekenfonds"
        HOSPITAL = "hospital", "ziekenhuis"
        RESIDENTIAL_CARE = "residential_care", "woonzorgcentrum"
        MUNICIPALITY = "municipality", "lokaal bestuur"
        EDUCATION = "education", "onderwijs of onderzoek"
        ASSOCIATION = "association", "vereniging"
        PEER_GROUP = "peer_group", "leergroep (LOK)"
        PROGRAMME = "programme", "programma"
        ZONE = "zone", "eerstelijnszone"

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    name = models.CharField(max_length=200)
    slug = models.SlugField(unique=True)
    kind = models.CharField(max_length=30, choices=Kind)
    part_of = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="+"
    )  # its zone; of a group: its programme
    own_words = models.TextField(default="", blank=True)  # JSON: how it calls things (implementation/own_words)

    privacy = Privacy(kept=CONTENT, exported=False, kinds=dict.fromkeys(("name", "slug", "own_words"), "public"))

    def __str__(self) -> str:
        return self.name

    @property
    def subject(self) -> Subject:
        return an_organisation(self.pk)

    def facts(self) -> Facts:
        return Facts(person=None, organisation=self.pk)


class Employment(models.Model):
    """Works here as this discipline, from this day until that day. Makes eligible; opens no file."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    account = models.ForeignKey("accounts.Account", models.CASCADE, related_name="+")
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="employments")
    discipline = models.CharField(max_length=40)
    from_on = models.DateField()
    until_on = models.DateField(null=True)

    privacy = Privacy(kept=ACCOUNT, exported=True, kinds={"discipline": "setting"})

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(until_on__isnull=True) | Q(until_on__gte=F("from_on")),
                name="employment_ends_after_it_begins",
            ),
        )


class Seat(models.Model):
    """Has this task here, until that day. Who works somewhere is a member there without one."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    account = models.ForeignKey("accounts.Account", models.CASCADE, related_name="+")
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="seats")
    task = models.CharField(max_length=20, choices=[(task.value, task.value) for task in Task if task != Task.GUEST])
    until_on = models.DateField(null=True)

    objects: ClassVar[Guarded["Seat"]] = Guarded()
    privacy = Privacy(kept=ACCOUNT, exported=True, kinds={"task": "setting"})

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("account", "organisation", "task"), name="a_task_is_given_once"),
        )

    @property
    def subject(self) -> Subject:
        return an_organisation(self.organisation_id)

    def facts(self) -> Facts:
        return Facts(person=None, organisation=self.organisation_id)


class OrganisationRecord(models.Model):
    """A row of an organisation, a peer group or a zone. It has no path to a person: a house test proves it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    made_by = models.ForeignKey("accounts.Account", models.SET_NULL, null=True, editable=False, related_name="+")
    at = models.DateTimeField(editable=False)

    organisation_id: UUID
    objects: ClassVar[Guarded[Any]] = Guarded()
    privacy: ClassVar[Privacy] = Privacy(kept=ORGANISATION, exported=False)

    class Meta:
        abstract = True

    @property
    def subject(self) -> Subject:
        """Whose chain tells of it. What many do at once (registering, answering live) has a chain of its own."""
        return an_organisation(self.organisation_id)

    def facts(self) -> Facts:
        return Facts(person=None, organisation=self.organisation_id)

    def add(self, trail: Trail) -> Self:
        """Write this new row. Only inside a change door."""
        self.made_by_id, self.at = trail.by.account, trail.at
        self.save(force_insert=True)
        return self


class Edited(OrganisationRecord):
    """A row that several people edit. `told_fields` are what they write; `earlier` is what stood there before."""

    version = models.PositiveIntegerField(default=1, editable=False)
    earlier = models.JSONField(default=list, editable=False)

    told_fields: ClassVar[tuple[str, ...]] = ()

    class Meta:
        abstract = True

    def keep(self, trail: Trail, **changes: Any) -> Self:
        """Change these fields; what stood before stays readable in `earlier`."""
        self.earlier = [*self.earlier, {"version": self.version, "until": trail.at.isoformat(), **self.told()}]
        for name, value in changes.items():
            setattr(self, name, value)
        self.version += 1
        self.save(force_update=True)
        return self

    def told(self) -> dict[str, str]:
        """What stands now, field by field, as text."""
        told = {name: getattr(self, self._meta.get_field(name).attname) for name in self.told_fields}  # type: ignore[union-attr]
        return {name: "" if value is None else str(value) for name, value in told.items()}

    def told_at(self, version: int) -> dict[str, str]:
        """What stood at that version; nothing when there never was one."""
        return next((one for one in self.earlier if one["version"] == version), {})
