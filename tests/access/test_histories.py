"""Whatever happened before, and in whatever order: everybody reads exactly what the reference model says."""

from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from ertoe.access.errors import Refused
from ertoe.access.facts import Visibility
from ertoe.circle import changes as circle_changes
from ertoe.circle.models import Member
from ertoe.foundation.clock import now, pretend, today
from ertoe.goals import changes as goal_changes
from ertoe.goals.queries import life_goals
from ertoe.messages.changes import put_back, take_back
from tests.access.cells import BEST
from tests.access.reference import reference
from tests.personas import Circle

WHO = ("godelieve", "katrien", "jonas", "saskia", "rik", "omar")
ROLES = {
    "godelieve": "person", "katrien": "informal_carer", "jonas": "professional", "saskia": "professional",
    "rik": "helper", "omar": "stranger",
}  # fmt: skip


@dataclass
class Told:
    """A goal as the model remembers it."""

    record: object
    said_by: str
    recorded_by: str
    visibility: str
    named: set[str]
    is_taken_back: bool = False


@dataclass
class History:
    """What happened, twice: to the house, and to plain dicts beside it."""

    circle: Circle
    day: int = 0
    status: dict[str, str] = field(default_factory=lambda: dict.fromkeys(WHO, "active"))
    until: dict[str, int | None] = field(default_factory=lambda: dict.fromkeys(WHO))
    withdrawn: bool = False
    goals: list[Told] = field(default_factory=list)

    def cell(self, who: str, goal: Told | None = None) -> dict:
        last = self.until[who]
        cell = {
            "relation": ROLES[who], "status": self.status[who], "from": -1,
            "until": None if last is None else last - self.day,
            "consent_is_withdrawn": self.withdrawn, **BEST, "visibility": None, "is_about_its_teller": False,
            **dict.fromkeys(("is_draft", "i_said_it", "i_wrote_it_down", "i_am_named", "it_is_mine_to_do"), False),
            "is_taken_back": False,
        }  # fmt: skip
        if goal:
            cell |= {
                "visibility": goal.visibility, "i_said_it": goal.said_by == who,
                "i_wrote_it_down": goal.recorded_by == who, "i_am_named": who in goal.named,
                "is_taken_back": goal.is_taken_back,
            }  # fmt: skip
        return cell

    def viewer(self, who: str):
        return self.circle.everybody[who].viewer()

    def member(self, who: str) -> Member:
        return self.circle.everybody[who].member

    # --- what can happen ---

    def record(self, who: str, says: str, visibility: str) -> None:
        said_by = "godelieve" if says == "omar" else says
        goal = goal_changes.record_life_goal(
            by=self.viewer(who), person_id=self.circle.person.pk, words="x",
            said_by=self.member(said_by), visibility=Visibility(visibility),
        )  # fmt: skip
        self.goals.append(Told(goal, said_by, who, visibility, set()))

    def share(self, who: str, goal: Told, visibility: str, named: set[str]) -> None:
        goal_changes.share_life_goal(
            by=self.viewer(who), goal=goal.record, visibility=Visibility(visibility),
            named=[self.member(one) for one in named],
        )  # fmt: skip
        goal.visibility = visibility
        goal.named = named if visibility == "named" else set()

    def take_back(self, who: str, goal: Told) -> None:
        """Or put it back where it was."""
        does = put_back if goal.is_taken_back else take_back
        does(by=self.viewer(who), thing=goal.record)
        goal.is_taken_back = not goal.is_taken_back

    def end(self, who: str, other: str) -> None:
        last = today() - timedelta(1)
        circle_changes.end_membership(by=self.viewer(who), member=self.member(other), on=last)
        self.status[other], self.until[other] = "ended", self.day - 1

    def refuse(self, who: str, other: str) -> None:
        circle_changes.refuse_somebody(by=self.viewer(who), member=self.member(other))
        self.status[other] = "refused"

    def withdraw(self, who: str) -> None:
        circle_changes.withdraw_consent(by=self.viewer(who), person_id=self.circle.person.pk)
        self.withdrawn = True

    def give(self, who: str) -> None:
        circle_changes.give_consent(by=self.viewer(who), person_id=self.circle.person.pk)
        self.withdrawn = False

    # --- what must be so ---

    def allows(self, who: str, sentence: str, goal: Told | None = None) -> bool:
        return reference(sentence, self.cell(who, goal))

    def everybody_reads_what_the_reference_says(self) -> None:
        for who in WHO:
            read = {goal.pk for goal in life_goals(self.circle.person.pk, by=self.viewer(who))}
            there = [told for told in self.goals if not told.is_taken_back]  # in no list, not in one's own either
            meant = {told.record.pk for told in there if self.allows(who, "whoever may read it", told)}
            assert read == meant, who


somebody = st.sampled_from(WHO)
visibility = st.sampled_from([one.value for one in Visibility])
others = st.sampled_from(["katrien", "jonas", "saskia", "rik"])
steps = st.lists(
    st.one_of(
        st.tuples(st.just("record"), somebody, somebody, visibility),
        st.tuples(st.just("share"), somebody, st.integers(0, 5), visibility, st.sets(others, max_size=3)),
        st.tuples(st.just("take_back"), somebody, st.integers(0, 5)),
        st.tuples(st.just("end"), somebody, others),
        st.tuples(st.just("refuse"), somebody, others),
        st.tuples(st.just("withdraw"), somebody),
        st.tuples(st.just("give"), somebody),
        st.tuples(st.just("days pass"), st.integers(1, 40)),
    ),
    min_size=2,
    max_size=10,
)
WHO_MAY = {
    "record": "whoever is in the circle",
    "share": "whoever may read it and is the person, said it or wrote it down",
    "take_back": "whoever said it, but no helper",
    "end": "the person or who stands in for her",
    "refuse": "the person alone",
    "withdraw": "the person or who stands in for her",
    "give": "the person, who stands in for her, or a professional",
}


def happens(history: History, step: tuple) -> None:
    verb, *rest = step
    if verb == "days pass":
        history.day += rest[0]
        return
    who, goal = rest[0], None
    if verb in ("share", "take_back"):
        if not history.goals:
            return
        goal = rest[1] = history.goals[rest[1] % len(history.goals)]
    if verb == "record" and not history.allows(who, WHO_MAY[verb]):
        rest[1] = "godelieve"
    if history.allows(who, WHO_MAY[verb], goal):
        getattr(history, verb)(*rest)
        return
    with pytest.raises(Refused):
        getattr(history, verb)(*rest)


@pytest.mark.django_db
def test_whatever_happened_everybody_reads_what_the_reference_says(circle_of_godelieve):
    beginning = now()

    @settings(max_examples=settings().max_examples // 2)
    @given(steps=steps)
    def a_history(steps):
        with transaction.atomic():
            history = History(circle_of_godelieve)
            for step in steps:
                with pretend(beginning + timedelta(days=history.day)):
                    happens(history, step)
            with pretend(beginning + timedelta(days=history.day)):
                history.everybody_reads_what_the_reference_says()
            transaction.set_rollback(True)

    a_history()


@pytest.mark.django_db
def test_a_membership_that_ends_on_a_day_counts_that_whole_day(circle_of_godelieve):
    g = circle_of_godelieve
    goal_changes.record_life_goal(
        by=g.godelieve.viewer(), person_id=g.person.pk, words="x",
        said_by=g.godelieve.member, visibility=Visibility.CIRCLE,
    )  # fmt: skip
    circle_changes.end_membership(by=g.godelieve.viewer(), member=g.katrien.member, on=date(2099, 1, 1))
    # the status says ended: she is out at once, whatever the day
    assert life_goals(g.person.pk, by=g.katrien.viewer()) == []
