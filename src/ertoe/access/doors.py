"""The two doors. `change`: one permission, one transaction, at least one trace. `look`: what this viewer may see."""

import hmac
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any, TypeVar
from uuid import UUID

from django.db import IntegrityError, models, transaction

from ertoe.access.decision import decide, scope
from ertoe.access.errors import AlreadyDone, Missing, NoTrace, OtherBody, Refused, StaleEdit
from ertoe.access.facts import About, Subject
from ertoe.access.guard import opened
from ertoe.access.models import Operation
from ertoe.access.permission import Permission
from ertoe.access.viewer import Viewer
from ertoe.audit import trail as audit
from ertoe.audit.models import Chain
from ertoe.foundation.clock import now
from ertoe.foundation.keys import derived_key, keyring

Row = TypeVar("Row", bound=models.Model)


@dataclass(frozen=True)
class Seen:
    """What the sender had before them: the version they saw, the id of the act, and what they sent."""

    version: int | None = None
    operation: UUID | None = None
    body: bytes = b""

    @property
    def body_hash(self) -> str:
        return hmac.new(derived_key("operations"), self.body, sha256).hexdigest()


NOTHING_SEEN = Seen()


@dataclass
class Trail:
    """What a change is given: a clock, the counter of its subject, and a place to leave traces."""

    by: Viewer
    subject: Subject
    chain: Chain
    at: datetime = field(default_factory=now)
    traces: list[audit.Trace] = field(default_factory=list)

    @property
    def member(self) -> UUID | None:
        """As which member of this circle the viewer acts. A job acts as nobody."""
        membership = self.by.membership(self.subject.whose)
        return membership.member if membership else None

    def next_seq(self) -> int:
        self.chain.counter += 1
        return self.chain.counter

    def leave(self, word: str, **things: UUID | str) -> None:
        self.traces.append(audit.Trace(word, [(kind, str(thing)) for kind, thing in things.items()]))

    def leave_once(self, word: str) -> None:
        """That this ever happened, and on which day: the first time it is written down, and never again."""
        self.traces.append(audit.Trace(word, is_told_once=True))


_locked: ContextVar[dict[UUID, Chain] | None] = ContextVar("ertoe_locked_chains", default=None)


@contextmanager
def change(permission: Permission, *, by: Viewer, about: About, seen: Seen = NOTHING_SEEN) -> Iterator[Trail]:
    """Everything in the block happens with its trace, or nothing does.

    Doors nest: an inner change joins the transaction, asks its own permission and leaves its own trace.
    Raises Refused, StaleEdit (another version stands), AlreadyDone (sent before), OtherBody.
    """
    with ExitStack() as stack:
        stack.enter_context(transaction.atomic())
        stack.enter_context(opened())
        stack.enter_context(keyring())
        trail = Trail(by=by, subject=about.subject, chain=stack.enter_context(_chain(about.subject)))
        _ask(permission, by, about, seen)
        _once(by, about.subject, seen)
        yield trail
        if not trail.traces:
            raise NoTrace(permission.name)
        audit.write([trail.chain], audit.append(trail.chain, _who(by, about.subject), trail.traces))


@contextmanager
def _chain(subject: Subject) -> Iterator[Chain]:
    """The locked chain of this subject; an inner door gets the very chain the outer one holds."""
    outer = _locked.get()
    held = {} if outer is None else outer
    token = _locked.set(held)
    try:
        if subject.id not in held:
            held.update(audit.lock([subject.id]) or _begin(subject))
        yield held[subject.id]
    finally:
        _locked.reset(token)


def _begin(subject: Subject) -> dict[UUID, Chain]:
    audit.open_chain(subject.kind, subject.id)
    return audit.lock([subject.id])


def _ask(permission: Permission, by: Viewer, about: About, seen: Seen) -> None:
    if isinstance(about, models.Model):
        about.refresh_from_db()
    if by.in_their_place or not decide(by, permission, about.facts()):
        raise Refused(permission.name)
    if seen.version is not None and seen.version != getattr(about, "version", seen.version):
        raise StaleEdit(about, seen.version)


def sent_before(by: Viewer, seen: Seen) -> Operation | None:
    """The same act by the same sender, if it arrived before. Raises OtherBody when its id came with anything else."""
    earlier = Operation.objects.filter(pk=seen.operation).first() if seen.operation else None
    if earlier is not None and (earlier.body, earlier.account) != (seen.body_hash, by.account):
        raise OtherBody
    return earlier


def _once(by: Viewer, subject: Subject, seen: Seen) -> None:
    if seen.operation is None:
        return
    earlier = sent_before(by, seen)
    if earlier is not None:
        raise AlreadyDone if earlier.subject == subject.id else OtherBody
    try:
        with transaction.atomic():
            Operation.objects.create(
                pk=seen.operation, subject=subject.id, account=by.account, body=seen.body_hash, at=now()
            )
    except IntegrityError as sent_at_the_same_time:
        raise OtherBody from sent_at_the_same_time


def _who(by: Viewer, subject: Subject) -> audit.Who:
    membership = by.membership(subject.whose)
    if membership is None:
        return audit.Who(account=by.account, door=by.door, purpose=by.purpose)
    return audit.Who(
        account=by.account,
        member=membership.member,
        organisation=membership.organisation,
        role=membership.role,
        door=by.door,
        purpose=by.purpose,
    )


Looked = dict[Subject, dict[tuple[str, str], None]]

_looked: ContextVar[Looked | None] = ContextVar("ertoe_looked", default=None)


@contextmanager
def looks_of_one_request(by: Viewer) -> Iterator[Looked]:
    """Gathers who was looked at; appended as one event per person when the block ends well."""
    looked: Looked = {}
    token = _looked.set(looked)
    try:
        yield looked
    finally:
        _looked.reset(token)
    _append_looks(by, looked)


def _append_looks(by: Viewer, looked: Looked) -> None:
    if not looked:
        return
    with transaction.atomic():
        chains = audit.lock(subject.id for subject in looked)
        events = []
        for subject, things in looked.items():
            if subject.id not in chains:
                chains.update(_begin(subject))
            events += audit.append(chains[subject.id], _who(by, subject), [audit.Trace("looked", list(things))])
        audit.write(list(chains.values()), events)


@dataclass
class Look:
    """What a query is given: rows and one row, scoped to what this viewer may see."""

    permission: Permission
    by: Viewer
    told: Looked

    def many(self, rows: "models.QuerySet[Row]") -> list[Row]:
        """The rows this viewer may see. Tells of each person that this kind was looked at.

        What somebody took back stands in no list, not in their own either.
        """
        found = [row for row in self.scoped(rows) if getattr(row, "taken_back_at", None) is None]
        for row in found:
            self.tell(row.subject, self._kind)  # type: ignore[attr-defined]
        return found

    def one(self, rows: "models.QuerySet[Row]", pk: UUID) -> Row:
        """This one row, or Missing: foreign and absent are never told apart."""
        row = self.scoped(rows).filter(pk=pk).first()
        if row is None:
            raise Missing(self.permission.name)
        self.tell(row.subject, self._kind, pk)  # type: ignore[attr-defined]
        return row

    def scoped(self, rows: "models.QuerySet[Row]") -> "models.QuerySet[Row]":
        columns = {one.name for one in rows.model._meta.concrete_fields}
        has_drafts, has_person = "released_at" in columns, "person" in columns
        wanted = scope(self.by, self.permission, has_drafts=has_drafts, has_person=has_person)
        return rows.filter(wanted).distinct()

    def tell(self, subject: Subject, kind: str, thing: UUID | str = "") -> None:
        """That this was looked at. Only what is about somebody: nobody keeps who reads the pages of a zone."""
        if subject.is_about_somebody:
            self.told.setdefault(subject, {})[kind, str(thing)] = None

    @property
    def _kind(self) -> str:
        return self.permission.name.rpartition(".")[2].removeprefix("see_")


@contextmanager
def look(permission: Permission, *, by: Viewer, about: About | None = None) -> Iterator[Look]:
    """Raises Missing when `about` is given and this viewer may not see it. Writes nothing but the trail."""
    if by.in_their_place:
        raise Refused(permission.name)
    with ExitStack() as stack:
        told = _looked.get()
        if told is None:
            told = stack.enter_context(looks_of_one_request(by))
        stack.enter_context(opened())
        stack.enter_context(keyring())
        looking = Look(permission, by, told)
        if about is not None:
            if not decide(by, permission, about.facts()):
                raise Missing(permission.name)
            looking.tell(about.subject, looking._kind)
        yield looking


def may(viewer: Viewer, permission: Permission, about: Any) -> bool:
    """Would the door open? For showing a button only; the door asks again."""
    with opened():
        return decide(viewer, permission, about.facts())
