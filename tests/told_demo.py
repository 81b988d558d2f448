"""The demo as it is told to a fresh visitor, once per test module: `the_demo`. A test may tell more; it is undone."""

import re
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
from django.db import connection, transaction
from django.test import Client

from ertoe.access.guard import opened
from ertoe.access.viewer import Viewer
from ertoe.circle.queries import viewer_for
from ertoe.conversations.changes import publish_tools
from ertoe.project.demo.load import Teller, accounts, read

# One of these a person is enough: the second would be refused.
ONLY_ONCE = ("plan_look_back", "hold_look_back", "close_conversation", "accept_agreement", "agree_care_goal")
OURSELVES = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")
EACH_TIME_NEW = (r'nonce="[^"]+"', r'name="csrfmiddlewaretoken" value="[^"]+"', r'name="operation" value="[^"]+"')


class Told:
    """Godelieve and everybody around her. (Farid's story comes with `load()`.)"""

    def __init__(self, teller: Teller) -> None:
        self.teller = teller

    @property
    def person(self) -> UUID:
        return self.teller.person_id

    def viewer(self, name: str) -> Viewer:
        return viewer_for(self.teller.accounts[name])

    def act(self, who: str, does: str, **words: Any) -> Any:
        """One more act, today, in the language of the story file."""
        self.teller.act(day=0, who=who, does=does, **{"as": does, **words})
        return self.teller.made[does]

    def tell_again(self, times: int) -> None:
        """The same acts once more, so that everything is there many times."""
        acts = [act for act in self.teller.told["acts"] if act["does"] not in ONLY_ONCE]
        for _ in range(times):
            for act in acts:
                self.teller.act(**act)

    def browser(self, name: str) -> Client:
        client = Client()
        client.force_login(self.teller.accounts[name])
        return client

    def path(self, path: str) -> str:
        """`plan/` of Godelieve; `goal:cards` for a life goal by the name the story gives it."""
        if path.startswith("/"):
            return path
        if path.startswith("goal:"):
            return f"/people/{self.person}/goals/{self.teller.made[path.removeprefix('goal:')].pk}/"
        return f"/people/{self.person}/{path}"

    def page(self, name: str, path: str) -> str:
        """What this persona reads there, without what is new each time by design."""
        response = self.browser(name).get(self.path(path))
        assert response.status_code == 200, (name, path, response.status_code)
        html: str = response.content.decode()
        for pattern in EACH_TIME_NEW:
            html = re.sub(pattern, "", html)
        return html

    def statements(self, name: str, path: str) -> list[str]:
        """What a page asks of the tables, once everything is warm."""
        browser, url = self.browser(name), self.path(path)
        assert browser.get(url).status_code == 200, (name, path)
        asked: list[str] = []

        def note(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
            if not sql.startswith(OURSELVES):
                asked.append(sql)
            return execute(sql, *rest)

        with connection.execute_wrapper(note):
            browser.get(url)
        return asked


@pytest.fixture(scope="module")
def told_once(django_db_setup: None, django_db_blocker: Any) -> Iterator[Told]:
    with django_db_blocker.unblock(), transaction.atomic():
        publish_tools(by=Viewer.for_job("setup"))
        yield Told(Teller(read("godelieve"), accounts()).tell())
        transaction.set_rollback(True)


@pytest.fixture
def the_demo(told_once: Told, db: None) -> Iterator[Told]:
    """What a test adds to the story is gone after it."""
    teller = told_once.teller
    made, members = dict(teller.made), dict(teller.members)
    with opened():
        yield told_once
    teller.made, teller.members = made, members
