"""What is told under four eyes. No statement: what the house does with statements never reaches it."""

from typing import Any
from uuid import UUID, uuid5

import orjson
from django.db import models

from ertoe.access.facts import Facts, Subject, Visibility
from ertoe.circle.models import Member
from ertoe.conversations.models import ToolVersion
from ertoe.foundation.privacy import CARE_RECORD, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.people.models import Link, PersonRecord, Said

COMPARTMENT = UUID("01937000-0000-7000-8000-636f6e666964")


def in_confidence_of(person_id: UUID) -> Subject:
    """The compartment of this person: its order and its traces stand on a chain of its own, never on hers."""
    return Subject("confidence", uuid5(COMPARTMENT, str(person_id)), person=person_id)


class InConfidence(PersonRecord):
    """A row of the compartment. `seq` is its place in the order of the compartment, not of her file."""

    class Meta:
        abstract = True

    @property
    def subject(self) -> Subject:
        return in_confidence_of(self.person_id)


class SensitiveNote(InConfidence, Said):
    """The yes, before anything was told: who asked, who heard it, when (`at`). She began it herself: she is both.

    Nothing here could say that more people may read it than those who are named.
    """

    asked_by = models.ForeignKey(Member, models.PROTECT, related_name="+")
    heard_by = models.ForeignKey(Member, models.PROTECT, related_name="+")
    tool = models.ForeignKey(ToolVersion, models.PROTECT, related_name="+")

    privacy = Privacy(kept=CARE_RECORD, exported=True)

    @property
    def readers(self) -> "list[SensitiveShare]":
        """Who may read it now besides herself; a query brings them along."""
        return [share for share in self.shared_with.all() if share.until_at is None]

    def facts(self) -> Facts:
        named = frozenset(self.shared_with.filter(until_at=None).values_list("member_id", flat=True))
        return Facts(person=self.person_id, visibility=Visibility.NAMED if named else Visibility.ONLY_ME, named=named)


class SensitiveShare(InConfidence, Link):
    """This member may read it, by name, until the person takes that back."""

    note = models.ForeignKey(SensitiveNote, models.PROTECT, related_name="shared_with")
    member = models.ForeignKey(Member, models.PROTECT, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("person", "note", "member"),
                condition=models.Q(until_at=None),
                name="a_sensitive_note_is_shared_once_with_a_member",
            ),
        )


class SensitiveLine(InConfidence, Said):
    """One answer, read by who reads the note. Said again is another line: the newest stands, the earlier ones stay."""

    note = models.ForeignKey(SensitiveNote, models.PROTECT, related_name="lines")
    question = models.CharField(max_length=60)
    told = SealedField()  # JSON, so that what was chosen is sealed like what was said
    said_by = models.ForeignKey(Member, models.PROTECT, related_name="+")
    recorded_by = models.ForeignKey(Member, models.PROTECT, related_name="+")
    asked_in = models.CharField(max_length=10)

    privacy = Privacy(
        kept=CARE_RECORD,
        exported=True,
        kinds={"question": "technical", "told": "narrative", "asked_in": "setting"},
    )

    @property
    def answer(self) -> Any:
        return orjson.loads(self.told.open())

    @property
    def language(self) -> str:
        return self.asked_in.partition("-")[0]
