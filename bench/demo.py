"""The demo people, and what is needed to ask for Godelieve's plan as Jonas, her home nurse, would."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.test import override_settings
from psycopg.conninfo import make_conninfo

from bench import browser, floor
from bench.settings import EDGE_MIDDLEWARE
from ertoe.accounts.models import Account
from ertoe.circle.queries import viewer_for
from ertoe.foundation.keys import unwrap
from ertoe.foundation.models import KeyOwner
from ertoe.project.commands.setup import prepare
from ertoe.project.demo.load import load


@dataclass(frozen=True)
class Demo:
    person: UUID
    cookie: str
    product: browser.Application
    edge: browser.Application
    floor: browser.Application
    backends: tuple[int, ...]  # of the product and of the floor, on PostgreSQL

    def page(self, path: str) -> Callable[[], bytes]:
        return lambda: browser.get(self.product, path.format(person=self.person), self.cookie)

    def plan_as_json(self) -> bytes:
        return browser.get(self.edge, f"/bench/people/{self.person}/plan/", self.cookie)

    def lowest(self) -> bytes:
        return browser.get(self.floor, "/")


def the_demo() -> Demo:
    prepare()
    load()
    connection.close()  # a server starts with a fresh one
    jonas = Account.objects.get(username="jonas")
    person = viewer_for(jonas).memberships[0].person
    key = unwrap(person, str(KeyOwner.objects.get(pk=person).wrapped))
    with override_settings(MIDDLEWARE=EDGE_MIDDLEWARE):
        edge = WSGIHandler()
    ask, backends = _asking(person)
    return Demo(person, browser.signed_in(jonas), WSGIHandler(), edge, floor.application(ask, person, key), backends)


def _asking(person: UUID) -> tuple[Callable[[], tuple[Any, ...]], tuple[int, ...]]:
    """The floor's statement on a connection of its own, and whose CPU counts beside ours."""
    sql = floor.statement(connection.vendor)
    if connection.vendor == "sqlite":
        file = sqlite3.connect(connection.settings_dict["NAME"], check_same_thread=False)
        times = sql.count("?")
        return lambda: file.execute(sql, (person.hex,) * times).fetchone(), ()
    own = psycopg.connect(_place(connection.settings_dict), autocommit=True)
    connection.ensure_connection()
    backends = (connection.connection.info.backend_pid, own.info.backend_pid)
    return lambda: own.execute(sql, {"person": person}).fetchone() or (), backends


def _place(told: dict[str, Any]) -> str:
    names = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
    return make_conninfo(**{name: told[ours] for name, ours in names.items() if told[ours]})
