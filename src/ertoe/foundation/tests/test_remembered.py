"""A statement is written once and asked many times, each time with its own values and behind the same door."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.db.models import DateField, OuterRef, Q, UUIDField
from django.test.utils import CaptureQueriesContext

from ertoe.access.errors import DoorIsShut
from ertoe.access.guard import opened
from ertoe.circle.models import Member
from ertoe.foundation.ids import uuid7
from ertoe.foundation.json_rows import JsonRows
from ertoe.foundation.models import KeyOwner
from ertoe.foundation.remembered import Added, Asked, Remembered
from ertoe.people.models import Person
from tests.personas import LONG_AGO

HER = Asked("person", UUIDField())


def since(day="day"):
    on = Asked(day, DateField())
    return Remembered(
        lambda: Member.objects.filter(Q(from_on__gte=on), person=HER).values_list("pk", "from_on", "name")
    )


def test_it_answers_as_the_query_itself_would(circle_of_godelieve):
    with opened():
        asked = since().rows(person=circle_of_godelieve.person.pk, day=LONG_AGO)
        wanted = Member.objects.filter(person=circle_of_godelieve.person).values_list("pk", "from_on", "name")
        assert sorted(map(tuple, asked)) == sorted(wanted)
        assert {type(row.from_on) for row in asked} == {date}


def test_each_asking_has_its_own_values(circle_of_godelieve):
    statement, person = since(), circle_of_godelieve.person.pk
    with opened():
        assert statement.rows(person=person, day=LONG_AGO)
        assert not statement.rows(person=person, day=LONG_AGO + timedelta(days=3650))
        assert not statement.rows(person=uuid7(), day=LONG_AGO)
        assert statement.rows(person=person, day=LONG_AGO)


def test_it_is_written_once(circle_of_godelieve):
    written = []

    def write():
        written.append(1)
        return Person.objects.filter(pk=HER).values_list("pk")

    statement = Remembered(write)
    with opened(), CaptureQueriesContext(connection) as asked:
        for _ in range(3):
            statement.rows(person=circle_of_godelieve.person.pk)
    assert (len(written), len(asked)) == (1, 3)


def test_a_shut_door_stays_shut_also_once_it_is_written(circle_of_godelieve):
    statement = Remembered(lambda: Person.objects.filter(pk=HER).values_list("pk"))
    with opened():
        statement.rows(person=circle_of_godelieve.person.pk)
    with pytest.raises(DoorIsShut):
        statement.rows(person=circle_of_godelieve.person.pk)


def test_values_reach_into_arrays(circle_of_godelieve):
    def write():
        there = Member.objects.filter(person=OuterRef("pk"), from_on__lte=Asked("day", DateField()))
        return Person.objects.filter(pk=HER).annotate(there=JsonRows(there.values_list("id"))).values_list("there")

    statement, person = Remembered(write), circle_of_godelieve.person.pk
    with opened():
        assert len(statement.rows(person=person, day=date.max)[0].there) == len(circle_of_godelieve.members)
        assert statement.rows(person=person, day=date(2000, 1, 1))[0].there == []


def test_a_value_that_is_not_given_is_a_mistake_of_ours(circle_of_godelieve):
    with opened(), pytest.raises(KeyError):
        since().rows(person=circle_of_godelieve.person.pk)


@pytest.mark.django_db
def test_many_rows_are_added_in_one_statement():
    rows = [KeyOwner(pk=uuid7(), wrapped=f"key {number}") for number in range(5)]
    with CaptureQueriesContext(connection) as asked:
        Added(KeyOwner).rows(rows)
    assert len(asked) == 1
    assert {row.wrapped for row in KeyOwner.objects.filter(pk__in=[row.pk for row in rows])} == {
        row.wrapped for row in rows
    }
