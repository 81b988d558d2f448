"""A process that is killed in the middle of a change leaves neither the change nor its trace."""

import os
import signal

import pytest
from django.db import connections

from ertoe.access.doors import change
from ertoe.access.facts import Visibility, a_person
from ertoe.access.guard import opened
from ertoe.audit.models import Chain, Event
from ertoe.audit.verify import verify
from ertoe.goals.changes import record_life_goal
from ertoe.goals.models import LifeGoal
from ertoe.goals.permissions import RECORD_LIFE_GOAL
from tests.personas import Circle, make_circle_of_godelieve

pytestmark = pytest.mark.django_db(transaction=True)


def in_a_process_that_is_killed(act) -> None:
    """Forked, so that it shares the test database, with connections of its own."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        try:
            act()
        finally:
            os._exit(1)  # killed itself before: getting here is a fault
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == signal.SIGKILL


def a_goal(g: Circle) -> LifeGoal:
    return record_life_goal(
        by=g.godelieve.viewer(), person_id=g.person.pk, words="De zee",
        said_by=g.godelieve.member, visibility=Visibility.CIRCLE,
    )  # fmt: skip


def what_stands(g: Circle) -> tuple[int, int, int, str]:
    chain = Chain.objects.get(pk=g.person.pk)
    with opened():
        return LifeGoal.objects.count(), Event.objects.count(), chain.counter, chain.head


def test_killed_before_the_trace_leaves_nothing():
    g = make_circle_of_godelieve()
    before = what_stands(g)

    def half_a_change() -> None:
        with change(RECORD_LIFE_GOAL, by=g.godelieve.viewer(), about=a_person(g.person.pk)):
            a_goal(g)
            os.kill(os.getpid(), signal.SIGKILL)

    in_a_process_that_is_killed(half_a_change)
    assert what_stands(g) == before
    assert verify() == []


def test_killed_after_the_trace_but_before_the_commit_leaves_nothing():
    from django.db import transaction

    g = make_circle_of_godelieve()
    before = what_stands(g)

    def uncommitted() -> None:
        with transaction.atomic():
            a_goal(g)
            os.kill(os.getpid(), signal.SIGKILL)

    in_a_process_that_is_killed(uncommitted)
    assert what_stands(g) == before
    assert verify() == []


def test_killed_after_the_commit_leaves_the_change_and_its_trace():
    g = make_circle_of_godelieve()
    goals, events, *_ = what_stands(g)

    def a_change_and_then_the_end() -> None:
        a_goal(g)
        os.kill(os.getpid(), signal.SIGKILL)

    in_a_process_that_is_killed(a_change_and_then_the_end)
    assert what_stands(g)[:2] == (goals + 1, events + 1)
    assert verify() == []
    a_goal(g)
    assert verify() == []
