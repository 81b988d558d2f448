"""Viewer: who looks or acts, as a frozen value. No database row travels as identity."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from uuid import UUID


class Role(StrEnum):
    """How somebody stands in a circle. `team` is a row that makes colleagues eligible; nobody acts as a team."""

    PERSON = "person"
    INFORMAL_CARER = "informal_carer"
    TRUSTED_PERSON = "trusted_person"
    REPRESENTATIVE = "representative"
    PROFESSIONAL = "professional"
    VOLUNTEER = "volunteer"
    HELPER = "helper"
    TEAM = "team"


class Standing(StrEnum):
    """What a membership is worth now, at server time, from its status and its dates."""

    ACTIVE = "active"
    NOT_YET = "not_yet"
    SUSPENDED = "suspended"
    ENDED = "ended"
    REFUSED = "refused"


@dataclass(frozen=True)
class Membership:
    """One row of `circle.Member` as the doors need it."""

    member: UUID
    person: UUID
    role: Role
    standing: Standing
    via_team: bool = False
    may_see: bool = True  # a trusted person sees only when the person chose so
    has_mandate: bool = False  # a representative acts only while a mandate is active
    consent_withdrawn: bool = False
    organisation: UUID | None = None
    organisation_is_current: bool = True
    discipline: str = ""
    speaks: str = ""  # of the person in the middle: the language in which they like to be spoken to


class Task(StrEnum):
    """What somebody does in an organisation, a peer group or a zone. A guest came through an open door, unnamed."""

    GUEST = "guest"
    MEMBER = "member"
    MODERATOR = "moderator"
    LEAD = "lead"
    EDITOR = "editor"


@dataclass(frozen=True)
class Seat:
    """A place in an organisation, a peer group or a zone. Never opens anything of a person."""

    organisation: UUID
    task: Task
    kind: str = ""
    slug: str = ""
    name: str = ""
    own_words: str = ""  # how this organisation calls things, as JSON: implementation/own_words


@dataclass(frozen=True)
class Viewer:
    """Who, as which members for which people, in which role, through which door."""

    account: UUID | None
    memberships: tuple[Membership, ...] = ()
    seats: tuple[Seat, ...] = ()
    door: str = "session"
    job: str = ""
    purpose: str = ""
    in_their_place: bool = False  # made to show somebody what another reads: no door opens for it

    @classmethod
    def nobody(cls) -> "Viewer":
        return cls(account=None)

    @classmethod
    def guest_of(cls, organisation: UUID) -> "Viewer":
        """Somebody without an account at an open door: a registration, a code on a screen, a contact form."""
        return cls.nobody().at_the_door_of(organisation)

    @classmethod
    def for_job(cls, name: str) -> "Viewer":
        return cls(account=None, door=f"job:{name}", job=name)

    def at_the_door_of(self, organisation: UUID) -> "Viewer":
        """The same, also come in through a door that stands open for everybody."""
        seats = (*self.seats, Seat(organisation, Task.GUEST))
        return replace(self, seats=seats, door=self.door if self.is_signed_in else "guest")

    @property
    def is_signed_in(self) -> bool:
        return self.account is not None

    def membership(self, person: UUID | None) -> Membership | None:
        return self._by_person.get(person) if person else None

    @cached_property
    def _by_person(self) -> dict[UUID, Membership]:
        return {membership.person: membership for membership in self.memberships}
