"""The world the sweep walks through: Godelieve's file, Jos's file, and everybody at the edges."""

from dataclasses import dataclass

import pytest
from pytest_django import DjangoDbBlocker

from ertoe.access.guard import opened
from ertoe.people.models import Person
from tests.personas import Persona
from tests.sweep.people import come_to_the_edge, somebody_else
from tests.sweep.routes import Ids, ids_of


@dataclass
class World:
    everybody: dict[str, Persona]
    hers: Ids
    his: Ids


@pytest.fixture(scope="module")
def world_once(demo_once: dict[str, Persona], django_db_blocker: DjangoDbBlocker) -> World:
    with django_db_blocker.unblock():
        return the_world(demo_once)


@pytest.fixture
def world(world_once: World, db: None) -> World:
    """The same for every test of a file: what each of them does is undone."""
    return world_once


def the_world(demo: dict[str, Persona]) -> World:
    with opened():
        godelieve = Person.objects.get(pk=demo["godelieve"].member.person_id)
    at_the_edge = come_to_the_edge(godelieve)
    jos, persona = somebody_else()
    return World(demo | at_the_edge | {"jos": persona}, ids_of(godelieve), ids_of(jos))
