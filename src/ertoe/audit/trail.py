"""Appending to the trail. Call inside a transaction: the event lands with what it tells of, or not at all."""

import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

import orjson
from django.db import connection
from django.db.models import QuerySet, UUIDField

from ertoe.audit.models import Chain, Event
from ertoe.foundation.clock import midnight, now
from ertoe.foundation.ids import uuid7
from ertoe.foundation.keys import derived_key
from ertoe.foundation.remembered import Added, Asked, Remembered


@dataclass(frozen=True)
class Who:
    """Who stands in the trail: ids and role only; the name is looked up when somebody reads it."""

    account: UUID | None
    member: UUID | None = None
    organisation: UUID | None = None
    role: str = ""
    door: str = ""
    purpose: str = ""


@dataclass(frozen=True)
class Trace:
    """One thing to tell: a word from docs/words.md and the things it is about, as (kind, id) pairs."""

    word: str
    things: Sequence[tuple[str, str]] = ()
    is_told_once: bool = False  # that it ever happened, and on which day: docs/decisions/0014-notebook.md


def open_chain(kind: str, subject: UUID) -> None:
    """Start the chain of a new subject. Twice is once."""
    Chain.objects.get_or_create(pk=subject, defaults={"kind": kind})


def lock(subjects: Iterable[UUID]) -> dict[UUID, Chain]:
    """The chains of these subjects, locked in id order so that two lists never wait for each other."""
    wanted = list(subjects)
    if len(wanted) == 1:
        return {row.id: Chain.from_db(None, CHAIN, row) for row in LOCK_ONE.rows(subject=wanted[0])}
    return {row.pk: row for row in _locked().filter(pk__in=wanted)}


def _locked() -> "QuerySet[Chain]":
    rows = Chain.objects.order_by("pk")
    return rows.select_for_update() if connection.features.has_select_for_update else rows


# Nearly every request locks one chain, and writes one event.
CHAIN = tuple(field.attname for field in Chain._meta.concrete_fields)
LOCK_ONE = Remembered(lambda: _locked().filter(pk=Asked("subject", UUIDField())).values_list(*CHAIN))


def seal_of(event: Event, before: str) -> str:
    """HMAC-SHA256, keyed from the key file, over the event and the seal before it."""
    told: list[Any] = [
        str(event.pk), str(event.chain_id), event.number, event.at.isoformat(), event.word,
        *(str(one or "") for one in (event.account, event.member, event.organisation)),
        event.role, event.door, event.purpose, event.things, before,
    ]  # fmt: skip
    return hmac.new(derived_key("trail"), orjson.dumps(told), sha256).hexdigest()


def append(chain: Chain, who: Who, traces: Sequence[Trace]) -> list[Event]:
    """Chain these traces onto a locked chain. Nothing is written yet: `write` does that for several chains at once."""
    events = []
    for trace in traces:
        if trace.is_told_once and Event.objects.filter(chain=chain, word=trace.word).exists():
            continue
        event = Event(
            **_when(trace), chain=chain, number=chain.events + 1, word=trace.word,
            account=who.account, member=who.member, organisation=who.organisation,
            role=who.role, door=who.door, purpose=who.purpose, things=[list(thing) for thing in trace.things],
        )  # fmt: skip
        event.seal = seal_of(event, chain.head)
        chain.events, chain.head = event.number, event.seal
        events.append(event)
    chain.proof = proof_of(chain)
    return events


def _when(trace: Trace) -> dict[str, Any]:
    """An id tells the moment it was made, to the millisecond: what is told by the day only has one without time."""
    return {"id": uuid4(), "at": midnight()} if trace.is_told_once else {"id": uuid7(), "at": now()}


def proof_of(chain: Chain) -> str:
    """HMAC-SHA256 over how far this chain goes: cutting off its end needs the key."""
    told = f"{chain.pk}|{chain.events}|{chain.head}"
    return hmac.new(derived_key("heads"), told.encode(), sha256).hexdigest()


ADD_EVENTS = Added(Event)
GROWS = ("counter", "events", "head", "proof")


def write(chains: Sequence[Chain], events: Sequence[Event]) -> None:
    if events:
        ADD_EVENTS.rows(events)
    if len(chains) > 1:
        Chain.objects.bulk_update(chains, GROWS)
        return
    grown = [getattr(chains[0], name) for name in GROWS]
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE audit_chain SET counter = %s, events = %s, head = %s, proof = %s WHERE id = %s",
            [*grown, Chain._meta.pk.get_db_prep_value(chains[0].pk, connection)],
        )
