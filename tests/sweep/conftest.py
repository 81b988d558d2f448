"""The world the sweep walks through: Godelieve's file, Jos's file, and everybody at the edges."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.db import transaction

from ertoe.access.guard import opened
from ertoe.people.models import Person
from tests.personas import Persona, everybody_of_the_demo
from tests.sweep.people import come_to_the_edge, somebody_else
from tests.sweep.routes import Ids, ids_of


@dataclass
class World:
    everybody: dict[str, Persona]
    hers: Ids
    his: Ids


@pytest.fixture
def world(demo: dict[str, Persona]) -> World:
    return the_world(demo)


@pytest.fixture(scope="module")
def world_once(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    """The same for tests that leave it as it was: what each of them does is undone."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield the_world(everybody_of_the_demo())
        transaction.set_rollback(True)


def the_world(demo: dict[str, Persona]) -> World:
    with opened():
        godelieve = Person.objects.get(pk=demo["godelieve"].member.person_id)
    at_the_edge = come_to_the_edge(godelieve)
    jos, persona = somebody_else()
    return World(demo | at_the_edge | {"jos": persona}, ids_of(godelieve), ids_of(jos))
