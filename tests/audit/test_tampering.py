"""Whoever holds the database but not the key: every change to the trail shows."""

from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from uuid import uuid4

import pytest
from django.db import connection

from ertoe.access.facts import Visibility
from ertoe.access.viewer import Viewer
from ertoe.audit.models import Chain, Event, Root
from ertoe.audit.verify import take_root, verify
from ertoe.circle.queries import members
from ertoe.goals.changes import record_life_goal
from ertoe.goals.queries import life_goals
from tests.personas import Circle, a_person_called, an_account, joins

pytestmark = pytest.mark.django_db


@pytest.fixture
def trails(circle_of_godelieve: Circle) -> Circle:
    """Two circles with a life of their own, and a signed root in the middle and at the end of it."""
    g = circle_of_godelieve
    jos, _ = a_person_called("Jos", "Baert", an_account("Jos"))
    joins(jos, "Mia", "informal_carer")
    take_root()
    for words in ("Naar de kaartclub", "Thuis blijven", "De zee"):
        record_life_goal(
            by=g.godelieve.viewer(), person_id=g.person.pk, words=words,
            said_by=g.godelieve.member, visibility=Visibility.PROFESSIONALS,
        )  # fmt: skip
        life_goals(g.person.pk, by=g.jonas.viewer())
        members(g.person.pk, by=g.katrien.viewer())
    assert len(hers(g)) > 15
    return g


def hers(g: Circle) -> list[Event]:
    return list(Event.objects.filter(chain=g.person.pk).order_by("number"))


def head_follows(g: Circle) -> None:
    """The attacker moves the head to where the events now end."""
    last = hers(g)[-1]
    Chain.objects.filter(pk=g.person.pk).update(events=last.number, head=last.seal)


def renumber(g: Circle) -> None:
    for number, event in enumerate(hers(g), start=1):
        Event.objects.filter(pk=event.pk).update(number=number)


def restamp(g: Circle) -> None:
    """The attacker knows how the chain is built, but has no key: plain hashes instead."""
    before = ""
    for event in hers(g):
        before = sha256(f"{event.number}{event.word}{event.things}{before}".encode()).hexdigest()
        Event.objects.filter(pk=event.pk).update(seal=before)
    head_follows(g)


def in_the_middle(g: Circle) -> Event:
    events = hers(g)
    return events[len(events) // 2]


def swap(g: Circle, name: str) -> None:
    events = hers(g)
    one, other = events[3], events[-3]
    mine, theirs = getattr(one, name), getattr(other, name)
    assert mine != theirs
    if name == "number":  # a place is free for one at a time
        Event.objects.filter(pk=one.pk).update(number=10_000)
    Event.objects.filter(pk=other.pk).update(**{name: mine})
    Event.objects.filter(pk=one.pk).update(**{name: theirs})


def test_an_untouched_trail_has_no_troubles(trails):
    assert verify() == []
    take_root()
    take_root()
    assert verify() == []


EDITS = {
    "word": "life_goal_seen", "account": uuid4(), "member": uuid4(), "organisation": uuid4(), "role": "person",
    "door": "token", "purpose": "round", "things": [["life_goal", "another"]], "seal": "0" * 64, "id": uuid4(),
    "account gone": None, "member gone": None, "things gone": [],
}  # fmt: skip


@pytest.mark.parametrize("where", ["first", "middle", "last"])
@pytest.mark.parametrize("what", EDITS)
def test_an_edit_shows(trails, what, where):
    event = {"first": hers(trails)[0], "middle": in_the_middle(trails), "last": hers(trails)[-1]}[where]
    name = what.split()[0]
    # where it already says so, say something else
    value = EDITS[what] if getattr(event, name) != EDITS[what] else {"things": [["x", "y"]]}.get(name, uuid4())
    Event.objects.filter(pk=event.pk).update(**{name: value})
    (trouble,) = [one for one in verify() if one.chain == str(trails.person.pk)][:1]
    assert trouble.number == event.number


def test_a_moment_that_was_moved_shows(trails):
    event = in_the_middle(trails)
    Event.objects.filter(pk=event.pk).update(at=event.at + timedelta(microseconds=1))
    assert verify()


def test_an_event_told_of_another_person_shows(trails):
    event = hers(trails)[-1]
    elsewhere = Chain.objects.exclude(pk=trails.person.pk).first()
    Event.objects.filter(pk=event.pk).update(chain=elsewhere, number=elsewhere.events + 1)
    Chain.objects.filter(pk=elsewhere.pk).update(events=elsewhere.events + 1, head=event.seal)
    head_follows(trails)
    assert {one.chain for one in verify()} >= {str(elsewhere.pk), str(trails.person.pk)}


def take_out(g: Circle, event: Event) -> None:
    event.delete()


TAMPERINGS: dict[str, Callable[[Circle], None]] = {
    "the first is gone": lambda g: take_out(g, hers(g)[0]),
    "one in the middle is gone": lambda g: take_out(g, in_the_middle(g)),
    "one is gone and the others moved up": lambda g: (take_out(g, in_the_middle(g)), renumber(g), head_follows(g)),
    "one is gone and all were restamped": lambda g: (take_out(g, in_the_middle(g)), renumber(g), restamp(g)),
    "the last is gone": lambda g: take_out(g, hers(g)[-1]),
    "the end is cut off": lambda g: [take_out(g, event) for event in hers(g)[-5:]],
    "the end is cut off and the head follows": lambda g: ([take_out(g, e) for e in hers(g)[-5:]], head_follows(g)),
    "all are gone": lambda g: [take_out(g, event) for event in hers(g)],
    "two changed places": lambda g: swap(g, "number"),
    "two changed words": lambda g: swap(g, "word"),
    "two changed seals": lambda g: swap(g, "seal"),
    "all were restamped": restamp,
    "the head says less": lambda g: Chain.objects.filter(pk=g.person.pk).update(events=2),
    "the head says more": lambda g: Chain.objects.filter(pk=g.person.pk).update(events=10_000),
    "the head is another": lambda g: Chain.objects.filter(pk=g.person.pk).update(head="f" * 64),
    "the head is that of the other": lambda g: Chain.objects.filter(pk=g.person.pk).update(
        head=Chain.objects.exclude(pk=g.person.pk).exclude(events=0).first().head
    ),
    "the proof is another": lambda g: Chain.objects.filter(pk=g.person.pk).update(proof="f" * 64),
    "the proof is gone": lambda g: Chain.objects.filter(pk=g.person.pk).update(proof=""),
    "the chain is made to look new": lambda g: (
        [take_out(g, event) for event in hers(g)],
        Chain.objects.filter(pk=g.person.pk).update(events=0, head="", proof=""),
    ),
}


@pytest.mark.parametrize("tampering", TAMPERINGS)
def test_tampering_shows(trails, tampering):
    TAMPERINGS[tampering](trails)
    assert str(trails.person.pk) in {one.chain for one in verify()}


def put_in(g: Circle, number: int, seal: str) -> None:
    last = hers(g)[-1]
    Event.objects.create(
        chain_id=g.person.pk, number=number, at=last.at, word="looked", door="session", things=[], seal=seal
    )


@pytest.mark.parametrize("seal", ["", "0" * 64, "copied"])
@pytest.mark.parametrize("moves_head", [False, True])
def test_an_event_put_in_at_the_end_shows(trails, seal, moves_head):
    last = hers(trails)[-1]
    put_in(trails, last.number + 1, last.seal if seal == "copied" else seal)
    if moves_head and seal:
        head_follows(trails)
    assert verify()


def test_an_event_put_in_in_the_middle_shows(trails):
    for event in reversed(hers(trails)[5:]):
        Event.objects.filter(pk=event.pk).update(number=event.number + 1)
    put_in(trails, 6, "0" * 64)
    assert verify()
    restamp(trails)
    assert verify()


def test_an_event_before_the_first_shows(trails):
    for event in reversed(hers(trails)):
        Event.objects.filter(pk=event.pk).update(number=event.number + 1)
    put_in(trails, 1, "0" * 64)
    head_follows(trails)
    assert verify()


def test_a_whole_chain_and_its_events_taken_away_shows_against_a_root(trails):
    Event.objects.filter(chain=trails.person.pk).delete()
    Chain.objects.filter(pk=trails.person.pk).delete()
    assert str(trails.person.pk) in {one.chain for one in verify()}


def test_events_whose_chain_is_gone_show(trails):
    with connection.constraint_checks_disabled():
        Chain.objects.filter(pk=trails.person.pk)._raw_delete("default")
        troubles = verify()
        Chain(pk=trails.person.pk, kind="person").save(force_insert=True)
    assert str(trails.person.pk) in {one.chain for one in troubles}


def test_an_older_copy_of_the_chain_put_back_shows_against_a_root(trails):
    """Whoever kept an old copy of the database has an old head with its proof: only a root tells."""
    chain = Chain.objects.get(pk=trails.person.pk)
    record_life_goal(
        by=trails.godelieve.viewer(), person_id=trails.person.pk, words="x",
        said_by=trails.godelieve.member, visibility=Visibility.ONLY_ME,
    )  # fmt: skip
    take_root()
    Event.objects.filter(chain=chain, number__gt=chain.events).delete()
    chain.save()
    assert str(trails.person.pk) in {one.chain for one in verify()}


# --- the roots themselves ---------------------------------------------------


@pytest.mark.parametrize(
    "edit",
    [
        {"heads": []}, {"signature": "0" * 64}, {"before": "x"}, {"number": 9}, {"heads": [["x", 1, "y"]]},
    ],
)  # fmt: skip
@pytest.mark.parametrize("which", [0, 1])
def test_an_altered_root_shows(trails, which, edit):
    take_root()
    root = list(Root.objects.order_by("number"))[which]
    Root.objects.filter(pk=root.pk).update(**edit)
    assert "roots" in {one.chain for one in verify()}


def test_a_root_that_was_moved_in_time_shows(trails):
    root = Root.objects.get()
    Root.objects.filter(pk=root.pk).update(at=root.at - timedelta(days=1))
    assert verify()


def test_a_root_taken_away_from_the_middle_shows(trails):
    take_root()
    Root.objects.get(number=1).delete()
    assert "roots" in {one.chain for one in verify()}


def test_a_root_put_in_shows(trails):
    last = Root.objects.get()
    Root.objects.create(number=2, at=last.at, heads=last.heads, before=last.signature, signature=last.signature)
    assert "roots" in {one.chain for one in verify()}


def test_a_root_holds_what_grew_and_nothing_else(trails):
    first = Root.objects.get()
    second = take_root()
    assert {head[0] for head in second.heads} == {str(trails.person.pk)}
    assert {head[0] for head in first.heads} > {str(trails.person.pk)}
    assert take_root() is None
    record_life_goal(
        by=trails.godelieve.viewer(), person_id=trails.person.pk, words="x",
        said_by=trails.godelieve.member, visibility=Visibility.ONLY_ME,
    )  # fmt: skip
    third = take_root()
    assert (third.number, third.before) == (3, second.signature)


def test_a_viewer_of_the_house_leaves_its_name_as_a_job(trails):
    assert {event.door for event in hers(trails)[:2]} == {Viewer.for_job("demo").door}
