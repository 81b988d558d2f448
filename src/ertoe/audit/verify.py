"""Verifying the trail: edits, deletions, insertions, reordering, truncation and restamping all leave a mark."""

import hmac
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from uuid import UUID

import orjson

from ertoe.audit.models import Chain, Event, Root
from ertoe.audit.trail import proof_of, seal_of
from ertoe.foundation.clock import now
from ertoe.foundation.keys import derived_key


@dataclass(frozen=True)
class Trouble:
    """What is wrong with which chain, in words; `number` is the first event that does not fit."""

    chain: str
    number: int
    what: str


def verify() -> list[Trouble]:
    """All troubles in all chains and roots. An empty list means: nothing was altered since it was written."""
    chains = {chain.pk: chain for chain in Chain.objects.all()}
    rooted, troubles = _roots()
    ended: dict[UUID, dict[int, str]] = {}
    events = Event.objects.order_by("chain_id", "number").iterator(chunk_size=2000)
    for chain_id, of_chain in groupby(events, key=lambda event: event.chain_id):
        if chain_id not in chains:
            troubles.append(Trouble(str(chain_id), 1, "there are events, but the chain they belong to is gone"))
            continue
        wanted = rooted.get(chain_id, {})
        seals, found = _walk(chains[chain_id], of_chain, wanted)
        ended[chain_id] = seals
        troubles.extend(found)
    for chain in chains.values():
        if chain.events and chain.pk not in ended:
            troubles.append(Trouble(str(chain.pk), 1, "all events are gone"))
    troubles.extend(_missing_since_root(rooted, ended))
    return troubles


def _walk(chain: Chain, events: Iterable[Event], wanted: dict[int, str]) -> tuple[dict[int, str], list[Trouble]]:
    before, expected = "", 1
    seals: dict[int, str] = {}
    for event in events:
        if event.number != expected:
            return seals, [Trouble(str(chain.pk), expected, f"event {expected} is missing")]
        if not hmac.compare_digest(event.seal, seal_of(event, before)):
            return seals, [Trouble(str(chain.pk), expected, f"event {expected} was altered, moved or put in")]
        if expected in wanted:
            seals[expected] = event.seal
        before, expected = event.seal, expected + 1
    if (chain.events, chain.head) != (expected - 1, before) or not hmac.compare_digest(chain.proof, proof_of(chain)):
        return seals, [Trouble(str(chain.pk), expected, "the end of the chain is not where its head says")]
    return seals, []


def _missing_since_root(rooted: dict[UUID, dict[int, str]], found: dict[UUID, dict[int, str]]) -> Iterator[Trouble]:
    for chain_id, heads in rooted.items():
        for number, head in heads.items():
            if found.get(chain_id, {}).get(number) != head:
                yield Trouble(str(chain_id), number, f"event {number} stands in a signed root but not in the chain")


def _signature(root: Root) -> str:
    told = [root.number, root.at.isoformat(), root.heads, root.before]
    return hmac.new(derived_key("roots"), orjson.dumps(told), sha256).hexdigest()


def _roots() -> tuple[dict[UUID, dict[int, str]], list[Trouble]]:
    rooted: dict[UUID, dict[int, str]] = {}
    before, expected = "", 1
    for root in Root.objects.order_by("number"):
        if root.number != expected or root.before != before or root.signature != _signature(root):
            return rooted, [Trouble("roots", expected, f"signed root {expected} was altered or is missing")]
        for chain_id, events, head in root.heads:
            rooted.setdefault(UUID(chain_id), {})[events] = head
        before, expected = root.signature, root.number + 1
    return rooted, []


def take_root() -> Root | None:
    """Sign the heads of all chains that grew since the last root. Nothing grew: no root."""
    rooted, _ = _roots()
    heads = [
        [str(chain.pk), chain.events, chain.head]
        for chain in Chain.objects.exclude(events=0).order_by("pk")
        if rooted.get(chain.pk, {}).get(chain.events) != chain.head
    ]
    if not heads:
        return None
    last = Root.objects.order_by("-number").first()
    root = Root(number=last.number + 1 if last else 1, at=now(), heads=heads, before=last.signature if last else "")
    root.signature = _signature(root)
    root.save(force_insert=True)
    return root
