"""Appending: each event chained to the one before, the head where the events end."""

import threading
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction

from ertoe.audit import trail
from ertoe.audit.models import Chain, Event
from ertoe.audit.trail import Trace, Who
from ertoe.audit.verify import verify
from ertoe.foundation.clock import midnight

pytestmark = pytest.mark.django_db


def a_chain(kind: str = "person") -> Chain:
    subject = uuid4()
    trail.open_chain(kind, subject)
    return Chain.objects.get(pk=subject)


def tell(chain: Chain, *words: str, who: Who | None = None) -> list[Event]:
    with transaction.atomic():
        locked = trail.lock([chain.pk])[chain.pk]
        events = trail.append(locked, who or Who(account=uuid4()), [Trace(word, [("goal", "1")]) for word in words])
        trail.write([locked], events)
    return events


def test_a_chain_is_opened_once():
    chain = a_chain()
    trail.open_chain("person", chain.pk)
    assert (Chain.objects.count(), chain.events, chain.head) == (1, 0, "")


def test_events_are_numbered_from_one_and_the_head_is_the_last_seal():
    chain = a_chain()
    tell(chain, "one", "two")
    tell(chain, "three")
    events = list(Event.objects.order_by("number"))
    assert [(event.number, event.word) for event in events] == [(1, "one"), (2, "two"), (3, "three")]
    chain.refresh_from_db()
    assert (chain.events, chain.head) == (3, events[-1].seal)
    assert len({event.seal for event in events}) == 3


def test_a_seal_stands_on_every_part_of_the_event_and_on_the_seal_before_it():
    chain = a_chain()
    (event,) = tell(chain, "one")
    seals = {trail.seal_of(event, ""), trail.seal_of(event, "x")}
    for name, other in (
        ("pk", uuid4()), ("chain_id", uuid4()), ("number", 2), ("word", "two"), ("account", uuid4()),
        ("member", uuid4()), ("organisation", uuid4()), ("role", "professional"), ("door", "token"),
        ("purpose", "round"), ("things", [["goal", "2"]]),
    ):  # fmt: skip
        (copy,) = Event.objects.filter(pk=event.pk)
        setattr(copy, name, other)
        seals.add(trail.seal_of(copy, ""))
    assert len(seals) == 13


def test_a_seal_needs_the_key(settings, tmp_path):
    from ertoe.foundation.keys import create_key_file

    (event,) = tell(a_chain(), "one")
    settings.ERTOE_KEY_FILE = tmp_path / "other.key"
    create_key_file(settings.ERTOE_KEY_FILE)
    assert trail.seal_of(event, "") != event.seal


def test_what_is_read_back_has_the_same_seal():
    who = Who(account=uuid4(), member=uuid4(), organisation=uuid4(), role="é", door="session", purpose="stand-in")
    tell(a_chain(), "één", who=who)
    event = Event.objects.get()
    assert trail.seal_of(event, "") == event.seal
    assert (event.account, event.member, event.organisation) == (who.account, who.member, who.organisation)


def test_what_is_told_once_has_a_day_and_no_moment_and_is_not_told_again():
    chain, other = a_chain("account"), a_chain("account")
    for told in (chain, chain, other):
        with transaction.atomic():
            locked = trail.lock([told.pk])[told.pk]
            trail.write([locked], trail.append(locked, Who(account=uuid4()), [Trace("begun", is_told_once=True)]))
        tell(told, "seen")
    words = list(Event.objects.filter(chain=chain).order_by("number").values_list("word", flat=True))
    assert words == ["begun", "seen", "seen"]
    begun = Event.objects.get(chain=other, word="begun")
    assert (begun.at, begun.pk.version) == (midnight(), 4)
    assert verify() == []


def test_chains_of_different_subjects_know_nothing_of_each_other():
    one, other = a_chain(), a_chain()
    tell(one, "a", "b")
    tell(other, "a")
    assert [Event.objects.filter(chain=chain).count() for chain in (one, other)] == [2, 1]
    assert verify() == []


def test_several_chains_grow_in_one_write(django_assert_num_queries):
    chains = [a_chain() for _ in range(5)]
    with transaction.atomic():
        locked = trail.lock(chain.pk for chain in chains)
        events = [event for chain in locked.values() for event in trail.append(chain, Who(None), [Trace("looked")])]
        with django_assert_num_queries(2):
            trail.write(list(locked.values()), events)
    assert verify() == []


def test_chains_are_locked_in_the_order_of_their_ids():
    chains = [a_chain() for _ in range(5)]
    assert list(trail.lock(reversed([chain.pk for chain in chains]))) == sorted(chain.pk for chain in chains)


def test_two_events_never_stand_in_one_place():
    chain = a_chain()
    (event,) = tell(chain, "one")
    with pytest.raises(IntegrityError), transaction.atomic():
        Event.objects.create(chain=chain, number=event.number, at=event.at, word="two", door="x", seal="x")
    with pytest.raises(IntegrityError), transaction.atomic():
        Event.objects.create(chain=chain, number=0, at=event.at, word="two", door="x", seal="x")


def test_a_chain_has_a_head_once_it_has_events():
    chain = a_chain()
    with pytest.raises(IntegrityError), transaction.atomic():
        Chain.objects.filter(pk=chain.pk).update(events=1)


@pytest.mark.django_db(transaction=True)
def test_two_at_the_same_time_stand_one_after_the_other():
    chain = a_chain()

    def many() -> None:
        for _ in range(10):
            tell(chain, "told")
        connection.close()

    threads = [threading.Thread(target=many) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Event.objects.count() == 30
    assert verify() == []
