"""The look door: what this viewer may see, one event per request and person, and nothing written but that."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from ertoe.access.doors import look, looks_of_one_request, may
from ertoe.access.errors import DoorIsShut, Missing
from ertoe.access.facts import Facts, Visibility, a_person, an_account
from ertoe.access.guard import opened
from ertoe.access.permission import Permission
from ertoe.access.viewer import Viewer
from ertoe.access.words import is_member, is_own_account
from ertoe.audit.models import Event
from ertoe.circle.changes import refuse_somebody
from ertoe.circle.models import Member
from ertoe.foundation.ids import uuid7
from ertoe.goals.changes import record_life_goal
from ertoe.goals.models import LifeGoal
from ertoe.goals.permissions import SEE_LIFE_GOAL
from ertoe.people.models import Person
from tests.personas import Circle, a_person_called, joins

SEE_IT = Permission("tests.see_it", ((is_member,),))


def a_goal(circle: Circle, words: str = "Kaarten", visibility: Visibility = Visibility.PROFESSIONALS) -> LifeGoal:
    return record_life_goal(
        by=circle.godelieve.viewer(), person_id=circle.person.pk, words=words,
        said_by=circle.godelieve.member, visibility=visibility,
    )  # fmt: skip


def looked() -> list[Event]:
    return list(Event.objects.filter(word="looked").order_by("chain", "number"))


def test_many_gives_what_this_viewer_may_see_and_tells_it(circle_of_godelieve):
    g = circle_of_godelieve
    goal = a_goal(g)
    a_goal(g, "Alleen van mij", Visibility.ONLY_ME)
    with look(SEE_LIFE_GOAL, by=g.jonas.viewer()) as looking:
        assert [row.pk for row in looking.many(LifeGoal.objects.all())] == [goal.pk]
    (event,) = looked()
    assert (event.chain_id, event.member, event.things) == (g.person.pk, g.jonas.member.pk, [["life_goal", ""]])


def test_one_tells_which_one(circle_of_godelieve):
    g = circle_of_godelieve
    goal = a_goal(g)
    with look(SEE_LIFE_GOAL, by=g.jonas.viewer()) as looking:
        assert looking.one(LifeGoal.objects.all(), goal.pk).words.open() == "Kaarten"
    assert looked()[0].things == [["life_goal", str(goal.pk)]]


@pytest.mark.parametrize("who", ["katrien", "rik", "omar"])
def test_what_is_not_for_you_is_as_missing_as_what_is_not_there(circle_of_godelieve, who):
    g = circle_of_godelieve
    goal = a_goal(g)
    for pk in (goal.pk, uuid7()):
        with pytest.raises(Missing), look(SEE_LIFE_GOAL, by=getattr(g, who).viewer()) as looking:
            looking.one(LifeGoal.objects.all(), pk)
    assert not looked()


def test_who_sees_nothing_leaves_no_event(circle_of_godelieve):
    g = circle_of_godelieve
    a_goal(g)
    with look(SEE_LIFE_GOAL, by=g.omar.viewer()) as looking:
        assert looking.many(LifeGoal.objects.all()) == []
    assert not looked()


def test_a_look_about_a_person_asks_for_the_person_first(circle_of_godelieve):
    g = circle_of_godelieve
    with pytest.raises(Missing), look(SEE_IT, by=g.omar.viewer(), about=a_person(g.person.pk)):
        raise AssertionError
    with look(SEE_IT, by=g.jonas.viewer(), about=a_person(g.person.pk)):
        pass
    assert looked()[0].things == [["it", ""]]


def test_one_event_per_request_and_person_however_much_was_seen(circle_of_godelieve):
    g = circle_of_godelieve
    goal = a_goal(g)
    jos, _ = a_person_called("Jos", "Baert", None)
    joins(jos, "Jonas", "informal_carer", g.jonas.account)
    by = g.jonas.viewer()
    with looks_of_one_request(by):
        for _ in range(3):
            with look(SEE_LIFE_GOAL, by=by) as looking:
                looking.one(LifeGoal.objects.all(), goal.pk)
            with look(SEE_IT, by=by, about=a_person(jos.pk)):
                pass
        assert not looked()
    assert {(event.chain_id, str(event.things)) for event in looked()} == {
        (g.person.pk, str([["life_goal", str(goal.pk)]])),
        (jos.pk, str([["it", ""]])),
    }


def test_looks_at_many_people_are_written_in_few_statements(circle_of_godelieve):
    g = circle_of_godelieve
    people = [a_person_called(f"P{number}", "X", None)[0] for number in range(6)]
    for person in people:
        joins(person, "Jonas", "informal_carer", g.jonas.account)
    by = g.jonas.viewer()
    with CaptureQueriesContext(connection) as asked, looks_of_one_request(by):
        for person in people:
            with look(SEE_IT, by=by, about=a_person(person.pk)):
                pass
    writes = [one["sql"] for one in asked if one["sql"].startswith(("INSERT", "UPDATE"))]
    assert len(writes) == 2
    assert len(looked()) == 6


def test_a_request_that_fails_tells_nothing_because_nothing_was_shown(circle_of_godelieve):
    g = circle_of_godelieve
    by = g.jonas.viewer()

    def breaks_off():
        with looks_of_one_request(by):
            with look(SEE_IT, by=by, about=a_person(g.person.pk)):
                pass
            raise ConnectionError

    with pytest.raises(ConnectionError):
        breaks_off()
    assert not looked()


def test_a_look_at_an_account_of_ones_own_is_told_in_a_chain_of_its_own(circle_of_godelieve):
    g = circle_of_godelieve
    own = Permission("tests.see_account", ((is_own_account,),))
    with look(own, by=g.omar.viewer(), about=an_account(g.omar.account.pk)):
        pass
    assert looked()[0].chain_id == g.omar.account.pk


def test_a_refusal_closes_the_door_at_once(circle_of_godelieve):
    g = circle_of_godelieve
    a_goal(g)
    refuse_somebody(by=g.godelieve.viewer(), member=g.jonas.member)
    with look(SEE_LIFE_GOAL, by=g.jonas.viewer()) as looking:
        assert looking.many(LifeGoal.objects.all()) == []


# --- the guard --------------------------------------------------------------


@pytest.mark.parametrize("model", [Person, Member, LifeGoal])
def test_outside_a_door_there_are_no_rows(model):
    for ask in (model.objects.all, model.objects.count, lambda: model.objects.filter(pk=uuid7())):
        with pytest.raises(DoorIsShut):
            ask()


def test_when_the_door_closes_it_is_shut_again(circle_of_godelieve):
    with look(SEE_IT, by=circle_of_godelieve.jonas.viewer()):
        Person.objects.count()
    with pytest.raises(DoorIsShut):
        Person.objects.count()


def test_a_door_that_closes_with_an_error_is_shut_too(circle_of_godelieve):
    with pytest.raises(ZeroDivisionError), look(SEE_IT, by=circle_of_godelieve.jonas.viewer()):
        1 / 0  # noqa: B018
    with pytest.raises(DoorIsShut):
        Person.objects.count()


# --- may --------------------------------------------------------------------


def test_may_says_what_the_door_would_say(circle_of_godelieve):
    g = circle_of_godelieve
    goal = a_goal(g)
    answers = {name: may(persona.viewer(), SEE_LIFE_GOAL, goal) for name, persona in g.everybody.items()}
    assert [name for name, answer in answers.items() if answer] == ["godelieve", "peeters", "jonas", "saskia", "ana"]
    assert not may(Viewer.nobody(), SEE_LIFE_GOAL, goal)


def test_an_empty_table_allows_nothing(circle_of_godelieve):
    g = circle_of_godelieve
    nobody_may = Permission("tests.nobody", ())
    assert not may(g.godelieve.viewer(), nobody_may, g.person)
    with opened():
        assert not LifeGoal.objects.filter(nobody_may.scope(g.godelieve.viewer())).exists()
    assert not nobody_may.holds(g.godelieve.viewer(), Facts(person=g.person.pk))
