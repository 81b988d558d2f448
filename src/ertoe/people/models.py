"""The person, and the shapes every record of a person has."""

from typing import Any, ClassVar, Self

from django.db import models

from ertoe.access.doors import Trail
from ertoe.access.facts import Facts, Subject, a_person
from ertoe.access.guard import Guarded
from ertoe.foundation.ids import uuid7
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField


class Person(models.Model):
    """Somebody with a care and support need. May have an account, may not."""

    class Address(models.TextChoices):
        FORMAL = "u", "u"
        INFORMAL = "je", "je"

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    first_name = SealedField()
    last_name = SealedField()
    called = SealedField()
    birth_on = SealedField()
    language = models.CharField(max_length=10, default="nl")
    address = models.CharField(max_length=2, choices=Address, default=Address.FORMAL)
    consent_withdrawn_at = models.DateTimeField(null=True)

    objects: ClassVar[Guarded["Person"]] = Guarded()
    privacy = Privacy(
        kept=CARE_RECORD,
        exported=True,
        kinds={"first_name": "name", "last_name": "name", "called": "name", "birth_on": "birth", "language": "setting"},
    )

    def key_owner(self) -> Any:
        return self.pk

    @property
    def subject(self) -> Subject:
        return a_person(self.pk)

    def facts(self) -> Facts:
        return Facts(person=self.pk)


class OtherPerson(ValueError):
    """A record and something it hangs on belong to different people: a mistake of ours."""


class PersonRecord(models.Model):
    """A row about one person. `seq` is its place in the order of everything about this person."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    seq = models.BigIntegerField(editable=False)
    at = models.DateTimeField(editable=False)

    objects: ClassVar[Guarded[Any]] = Guarded()
    privacy: ClassVar[Privacy] = Privacy(kept=CARE_RECORD, exported=True)

    class Meta:
        abstract = True

    def key_owner(self) -> Any:
        return self.person_id

    @property
    def subject(self) -> Subject:
        return a_person(self.person_id)

    def facts(self) -> Facts:
        return Facts(person=self.person_id)

    def add(self, trail: Trail) -> Self:
        """Write this new row with its place in the order. Only inside a change door."""
        self.person_id = trail.subject.whose
        self.seq, self.at = trail.next_seq(), trail.at
        self._refuse_other_person()
        self.save(force_insert=True)
        return self

    def _refuse_other_person(self) -> None:
        for link in self._meta.concrete_fields:
            target = link.related_model
            if not isinstance(target, type) or not issubclass(target, PersonRecord):
                continue
            parent = getattr(self, link.name)
            if parent is not None and parent.person_id != self.person_id:
                raise OtherPerson(f"{self._meta.label}.{link.name}")


class Said(PersonRecord):
    """Immutable: words, answers, ratings, states. Written once."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TypeError(f"{self._meta.label} is said once and never rewritten")
        super().save(*args, **kwargs)


class Link(PersonRecord):
    """Two records that belong together, from `at` until `until_at`. Ending a link keeps it."""

    until_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        abstract = True

    def end(self, trail: Trail) -> None:
        self.until_at = trail.at
        self.save(update_fields=("until_at",))


class Kept(PersonRecord):
    """An editable head row. `kept_fields` are what a version keeps; `versions` holds every version, the newest too."""

    version = models.PositiveIntegerField(default=1, editable=False)

    kept_fields: ClassVar[tuple[str, ...]] = ()

    class Meta:
        abstract = True

    def add(self, trail: Trail) -> Self:
        super().add(trail)
        self._remember(trail)
        return self

    def keep(self, trail: Trail, **changes: Any) -> Self:
        """Change these fields; the version before stays readable."""
        for name, value in changes.items():
            setattr(self, name, value)
        self.version += 1
        self.save(force_update=True)
        self._remember(trail)
        return self

    def told(self) -> dict[str, str]:
        """What stands now, field by field, as text."""
        return {name: self._as_text(name) for name in self.kept_fields}

    def told_at(self, version: int) -> dict[str, str]:
        """What stood at that version; nothing when there never was one."""
        row = self.versions.filter(number=version).first()  # type: ignore[attr-defined]
        return row.told() if row else {}

    def _as_text(self, name: str) -> str:
        field = self._meta.get_field(name)
        value = getattr(self, field.attname)  # type: ignore[union-attr]
        if value is None:
            return ""
        return value.open() if getattr(field, "is_sealed", False) else str(value)

    def _remember(self, trail: Trail) -> None:
        version_row: Any = self._meta.get_field("versions").related_model
        version_row(head=self, number=self.version, by_id=trail.member).of(self).add(trail)
