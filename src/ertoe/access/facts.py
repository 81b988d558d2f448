"""Facts: what a decision needs to know about the thing in question, and nothing of its content."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID


class Visibility(StrEnum):
    """Who may read an item. Helpers are in none of these: they see their own agreements only."""

    ONLY_ME = "only_me"
    NAMED = "named"
    PROFESSIONALS = "professionals"
    CIRCLE = "circle"


@dataclass(frozen=True)
class Subject:
    """What has a chain of its own: a person, else an organisation, group, zone or account.

    `person`: the subject is a compartment of this person's file, with a chain that tells nothing on hers.
    """

    kind: str
    id: UUID
    person: UUID | None = None

    @property
    def subject(self) -> "Subject":
        return self

    @property
    def is_about_somebody(self) -> bool:
        return self.kind in ("person", "account") or self.person is not None

    @property
    def whose(self) -> UUID:
        """The person it is about, if it is about one; else its own id."""
        return self.person or self.id

    def facts(self) -> "Facts":
        if self.kind == "person":
            return Facts(person=self.id)
        if self.kind == "account":
            return Facts(person=None, account=self.id)
        if self.kind == "organisation":
            return Facts(person=None, organisation=self.id)
        return Facts(person=self.person)


def a_person(person_id: UUID) -> Subject:
    return Subject("person", person_id)


def an_account(account_id: UUID) -> Subject:
    return Subject("account", account_id)


def an_organisation(organisation_id: UUID) -> Subject:
    """Also a peer group or a zone: where people work or learn together."""
    return Subject("organisation", organisation_id)


@dataclass(frozen=True)
class Facts:
    """`named` are the members it is shared with; no `visibility`: not an item."""

    person: UUID | None
    account: UUID | None = None
    organisation: UUID | None = None
    said_by: UUID | None = None
    recorded_by: UUID | None = None
    visibility: Visibility | None = None
    named: frozenset[UUID] = frozenset()
    is_released: bool = True
    is_third_party: bool = False  # the author tells about themselves: not the person's to read unless shared
    is_taken_back: bool = False  # by whoever said it
    owner: UUID | None = None  # whose agreement, whose task


class About(Protocol):
    """Anything a door can be opened for: a Subject, or a record of a person."""

    @property
    def subject(self) -> Subject: ...

    def facts(self) -> Facts: ...
