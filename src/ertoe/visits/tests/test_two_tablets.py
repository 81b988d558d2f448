"""Two tablets and a page, in any order, with lost answers, reloads and access that goes and comes back.

Nothing is lost, nothing is doubled, and both tablets end with what stands here.
"""

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import transaction
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ertoe.access.doors import change
from ertoe.access.errors import AlreadyDone
from ertoe.access.facts import Visibility, a_person
from ertoe.access.guard import opened
from ertoe.access.permission import Permission
from ertoe.access.words import is_job
from ertoe.circle.models import Member
from ertoe.conversations import changes as talks
from ertoe.conversations.answered import value_of
from ertoe.conversations.models import Answer, Conversation
from ertoe.foundation.clock import now, today
from ertoe.foundation.ids import uuid7
from ertoe.visits import changes, queries
from ertoe.visits.models import Arrival, Contested, SetAside
from ertoe.visits.operations import read_batch
from tests.personas import DEMO, Circle, make_circle_of_godelieve

pytestmark = pytest.mark.django_db

PLANT = Permission("tests.plant", ((is_job("demo"),),))
INTERLEAVINGS = 200 if settings.default.max_examples <= 50 else 10_000

Key = str  # whose words: the voice
Values = dict[Key, tuple[Any, int]]


class World:
    """Godelieve's circle, and one talk in it that everybody reads."""

    def __init__(self, circle: Circle) -> None:
        self.circle = circle
        self.voices = {"hers": circle.godelieve.member, "his": circle.jonas.member}
        self.viewers = {name: circle.everybody[name].viewer() for name in ("godelieve", "katrien", "jonas")}
        self.talk = self.a_shared_talk()
        self.decided: set[UUID] = set()  # what a human chose about

    def a_shared_talk(self) -> Conversation:
        talk = talks.begin_conversation(
            by=self.viewers["jonas"], person_id=self.circle.person.pk, said_by=self.circle.godelieve.member,
            present=list(self.voices.values()), held_on=today(),
        )  # fmt: skip
        with change(PLANT, by=DEMO, about=a_person(talk.person_id)) as trail:
            talk.released_at = trail.at
            talk.share_with(trail, Visibility.CIRCLE, [])
            trail.leave("planted")
        return talk

    def stands(self) -> Values:
        with opened():
            rows = Answer.objects.filter(conversation=self.talk)
            keys = {member.pk: key for key, member in self.voices.items()}
            return {keys[row.said_by_id]: (value_of(row.told()), row.version) for row in rows}

    def writes_on_a_page(self, key: Key, value: str) -> None:
        talks.answer_questions(
            by=self.viewers["godelieve"], conversation=self.talk, said_by=self.voices[key], answers={"said": value}
        )

    def shares_again(self) -> None:
        talks.share_conversation(by=self.viewers["godelieve"], conversation=self.talk, visibility=Visibility.CIRCLE)

    def lets(self, status: Member.Status) -> None:
        member = self.circle.jonas.member
        with change(PLANT, by=DEMO, about=a_person(member.person_id)) as trail:
            member.keep(trail, status=status)
            trail.leave("planted")
        self.viewers["jonas"] = self.circle.jonas.viewer()

    def chooses(self, is_chosen: bool) -> None:
        for two in queries.contested(self.circle.person.pk, by=self.viewers["godelieve"])[:1]:
            changes.choose_version(by=self.viewers["godelieve"], contested=two.contested, is_chosen=is_chosen)
            self.decided.add(two.contested.arrival_id)

    def puts_in(self) -> None:
        for group in queries.set_aside(self.circle.person.pk, by=self.viewers["godelieve"])[:1]:
            changes.put_in(by=self.viewers["godelieve"], person_id=self.circle.person.pk, waiting=group.rows)
            self.decided |= {row.arrival_id for row in group.rows}


class Tablet:
    """What a tablet does: it keeps what it was given, lays what it made over it, and forgets only what is safe."""

    def __init__(self, world: World, name: str) -> None:
        self.world, self.name, self.device = world, name, uuid4()
        self.given: Values = {}
        self.waits: list[dict[str, Any]] = []
        self.made: list[dict[str, Any]] = []
        self.told: dict[str, str] = {}

    @property
    def viewer(self) -> Any:
        return self.world.viewers[self.name]

    def types(self, key: Key, value: str | None) -> None:
        made = {
            "id": str(uuid7()), "kind": "answer", "conversation": str(self.world.talk.pk), "made_at": now().isoformat(),
            "question": "said", "said_by": str(self.world.voices[key].pk), "value": value,
            "saw": self.given.get(key, (None, 0))[1], "asked_in": "nl", "said_in": "nl", "key": key,
        }  # fmt: skip
        self.waits.append(made)
        self.made.append(made)

    def sends(self, how_many: int = 100, *, is_lost: bool = False) -> None:
        some = self.waits[:how_many]
        batch = read_batch(json.dumps({"device": str(self.device), "operations": some}).encode())
        assert not batch.wrong
        came = {str(one.id): self.world_takes(one) for one in batch.operations}
        for each, outcome in came.items():
            assert self.told.setdefault(each, outcome) == outcome  # however often it is sent
        if not is_lost:
            self.waits = [one for one in self.waits if one["id"] not in came]
            self.reloads()

    def world_takes(self, operation: Any) -> str:
        person_id = self.world.circle.person.pk
        try:
            return str(
                changes.take_in(by=self.viewer, person_id=person_id, device=self.device, operation=operation).outcome
            )
        except AlreadyDone:
            return queries.came_of(operation.id, by=self.viewer, person_id=person_id)

    def reloads(self) -> None:
        standing = queries.standing(
            self.world.circle.person.pk, by=self.viewer, conversations=[self.world.talk.pk]
        ).told()
        keys = {str(member.pk): key for key, member in self.world.voices.items()}
        given = {keys[one["said_by"]]: (one["value"], one["version"]) for one in standing}
        self.given = given or self.given  # without access it goes on with what it had


KEYS = st.sampled_from(["hers", "his"])
VALUES = st.sampled_from(["dansen", "kaarten", "tuin", "zee"])
TABLETS = st.sampled_from(["jonas", "katrien"])
STEPS = st.one_of(
    st.tuples(st.just("types"), TABLETS, KEYS, st.one_of(VALUES, st.none())),
    st.tuples(st.just("types"), TABLETS, st.just("hers"), VALUES),
    st.tuples(st.just("sends"), TABLETS, st.integers(1, 3), st.booleans()),
    st.tuples(st.just("reloads"), TABLETS),
    st.tuples(st.just("writes_on_a_page"), KEYS, VALUES),
    st.tuples(st.just("lets"), st.sampled_from([Member.Status.SUSPENDED, Member.Status.ACTIVE])),
    st.tuples(st.sampled_from(["shares_again", "puts_in"])),
    st.tuples(st.just("chooses"), st.booleans()),
)


def does(world: World, tablets: dict[str, Tablet], step: tuple[Any, ...]) -> None:
    match step:
        case ("types" | "reloads", name, *what):
            getattr(tablets[name], step[0])(*what)
        case ("sends", name, how_many, is_lost):
            tablets[name].sends(how_many, is_lost=is_lost)
        case (verb, *what):
            getattr(world, verb)(*what)


@pytest.fixture(scope="module")
def circle(django_db_setup: None, django_db_blocker: Any) -> Iterator[Circle]:
    """Made once; what each interleaving does is undone."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_circle_of_godelieve()
        transaction.set_rollback(True)


@settings(max_examples=INTERLEAVINGS)
@given(steps=st.lists(STEPS, min_size=1, max_size=8))
@example(steps=[("types", "jonas", "hers", "zee"), ("types", "katrien", "hers", "tuin"), ("sends", "katrien", 1, True)])
def test_in_any_order_nothing_is_lost_or_doubled_and_everybody_ends_the_same(circle, steps):
    with transaction.atomic():
        world = World(circle)
        tablets = {name: Tablet(world, name) for name in ("jonas", "katrien")}
        for step in (*steps, ("lets", Member.Status.ACTIVE)):
            does(world, tablets, step)
        for tablet in (*tablets.values(), *tablets.values()):
            tablet.sends()
            tablet.reloads()
        for tablet in tablets.values():
            assert tablet.waits == []
            assert tablet.given == world.stands()
            nothing_is_lost(world, tablet)
        nothing_is_doubled(world, tablets.values())
        only_who_wrote_both_is_asked(world, tablets, steps)
        transaction.set_rollback(True)


def nothing_is_lost(world: World, tablet: Tablet) -> None:
    """The last that somebody typed stands, stood, or waits until a human decides."""
    for made in {one["key"]: one for one in tablet.made}.values():
        with opened():
            row = Answer.objects.filter(conversation=world.talk, said_by=made["said_by"]).first()
            stood = [value_of(version.told()) for version in row.versions.all()] if row else []
            waits = [
                json.loads(each.operation.open())["value"]
                for model in (Contested, SetAside)
                for each in model.objects.filter(arrival_id=made["id"])
                if each.until_at is None or each.arrival_id in world.decided
            ]
        assert made["value"] in (None, *stood, *waits) if not row else made["value"] in (*stood, *waits, None)
        if tablet.told[made["id"]] != Arrival.Outcome.ARRIVED:
            assert made["value"] in waits


def nothing_is_doubled(world: World, tablets: Any) -> None:
    made = [one["id"] for tablet in tablets for one in tablet.made]
    with opened():
        arrivals = Arrival.objects.filter(conversation=world.talk)
        set_aside_without = Arrival.objects.filter(pk__in=made).count()
        assert set_aside_without == len(made) >= arrivals.count()
        for row in Answer.objects.filter(conversation=world.talk):
            numbers = list(row.versions.order_by("number").values_list("number", flat=True))
            assert numbers == list(range(1, row.version + 1))
            written = Arrival.objects.filter(answer=row, outcome=Arrival.Outcome.ARRIVED)
            for arrival in written:
                value = value_of(row.told_at(arrival.version))
                [sent] = [one for tablet in tablets for one in tablet.made if one["id"] == str(arrival.pk)]
                assert value == sent["value"]


def only_who_wrote_both_is_asked(world: World, tablets: dict[str, Tablet], steps: Any) -> None:
    """Where one tablet wrote and nobody else, there is nothing to choose."""
    others = {step[0] for step in steps} & {"writes_on_a_page", "lets", "puts_in", "chooses"}
    with opened():
        asked = {row.answer.said_by_id for row in Contested.objects.filter(answer__conversation=world.talk)}
    for key, voice in world.voices.items():
        wrote = [name for name, tablet in tablets.items() if any(one["key"] == key for one in tablet.made)]
        assert voice.pk not in asked or len(wrote) > 1 or others


@settings(max_examples=INTERLEAVINGS // 4)
@given(data=st.data())
def test_whichever_arrives_first_the_same_two_last_versions_are_left(circle, data):
    streams = {name: data.draw(st.lists(VALUES, min_size=1, max_size=3), label=name) for name in ("jonas", "katrien")}
    turns = data.draw(st.permutations([name for name, values in streams.items() for _value in values]), label="turns")
    with transaction.atomic():
        world = World(circle)
        tablets = {name: Tablet(world, name) for name in streams}
        for name, values in streams.items():
            for value in values:
                tablets[name].types("hers", value)
        for name in turns:
            tablets[name].sends(1)
        waits = {two.operation.value for two in queries.contested(circle.person.pk, by=world.viewers["godelieve"])}
        assert {world.stands()["hers"][0], *waits} == {values[-1] for values in streams.values()}
        transaction.set_rollback(True)
