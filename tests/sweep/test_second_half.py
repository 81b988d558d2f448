"""Learning, organisations and the zone, walked by following every link that is offered.

Whoever follows a link comes to a page; whoever writes the same address without belonging there gets the one 404; what
is public needs no sign-in and may be kept on the way; and no page of it shows anything of a person.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.db import transaction
from django.template import engines
from django.test import Client
from pytest_django import DjangoDbBlocker

from ertoe.access.viewer import Viewer
from ertoe.accounts.models import Account
from ertoe.conversations.changes import publish_tools
from ertoe.project.demo.areas import AREAS
from ertoe.project.demo.load import load
from tests.house.rooms import SECOND_HALF
from tests.sweep.routes import MALFORMED, MISSING, all_routes

STARTS = (
    "/zone/", "/learning/", "/zone/events/", "/zone/concepts/", "/zone/library/", "/zone/goal-map/", "/join/",
    "/groups/lok-meersen/", "/programmes/samen-leren/", "/organisations/de-brug/", "/organisations/de-brug/signals/",
)  # fmt: skip
WHO = ("moderator", "organisation", "zone", "programme", "jonas", "peeters", "katrien", None)
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
HREF = re.compile(r'href="((?:/|\?)[^"#]*)')
OUTSIDE = ("/static/", "lang=", "theme=", "look=", "/account/", "/people/", "/demo/", "/me/", "/notebook/", "/gallery/")
ALIKE, MOST = 2, 600
HERS = ("Godelieve", "parochiezaaltje", "Farid")


def client_called(name: str | None) -> Client:
    client = Client()
    if name is not None:
        client.force_login(Account.objects.get(username=name))
    return client


@pytest.fixture(scope="module")
def told(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    with django_db_blocker.unblock(), transaction.atomic():
        publish_tools(by=Viewer.for_job("setup"))
        load("godelieve", *AREAS)
        yield
        transaction.set_rollback(True)


@dataclass(frozen=True)
class Seen:
    status: int
    body: bytes = b""
    kept: str = ""  # what the answer says of being kept on the way
    sets_cookies: bool = False


Walked = dict[str | None, dict[str, Seen]]


@pytest.fixture(scope="module")
def walked(told: None, django_db_blocker: DjangoDbBlocker) -> Walked:
    """Every address that each of them was offered, with what it answered."""
    with django_db_blocker.unblock():
        return {name: walk(client_called(name)) for name in WHO}


def walk(client: Client) -> dict[str, Seen]:
    found: dict[str, Seen] = {}
    alike: Counter[str] = Counter()
    waiting = list(STARTS)
    for path in waiting:
        if path in found:
            continue
        response = client.get(path)
        is_text = response.status_code == 200 and response["Content-Type"].startswith("text/html")
        body = response.content if is_text else b""
        found[path] = Seen(response.status_code, body, response.get("Cache-Control", ""), bool(response.cookies))
        if is_text:
            for link in links_in(response.content.decode(), path):
                kind = re.sub(r"(?<==)[^&]+", "*", ID.sub("*", link))
                if link not in found and alike[kind] < ALIKE:
                    alike[kind] += 1
                    waiting.append(link)
        assert len(found) < MOST, "the walk does not end"
    return found


def links_in(html: str, path: str) -> list[str]:
    links = [link.replace("&amp;", "&") for link in HREF.findall(html)]
    absolute = [path.split("?")[0] + link if link.startswith("?") else link for link in links]
    return [link for link in absolute if not any(part in link for part in OUTSIDE) and link != "/"]


@pytest.mark.django_db
@pytest.mark.parametrize("who", WHO)
def test_every_link_that_is_offered_opens_a_page(walked, who):
    fine = (200, 302) if who is None else (200,)  # who is not signed in is asked to
    dead = {path: one.status for path, one in walked[who].items() if one.status not in fine and path not in STARTS}
    assert dead == {}


@pytest.mark.django_db
def test_where_somebody_does_not_belong_is_the_one_404(walked):
    """Nothing breaks, nothing is told apart: foreign, missing and malformed are the same bytes."""
    static = engines["django"].get_template("404.html").render({}).encode()
    offered = {path for found in walked.values() for path, one in found.items() if one.status == 200}
    wrong = []
    for who in ("katrien", "jonas"):
        client = client_called(who)
        for path in sorted(offered - {path for path, one in walked[who].items() if one.status == 200}):
            response = client.get(path)
            if response.status_code not in (200, 302) and (response.status_code, response.content) != (404, static):
                wrong.append(f"{who} {path}: {response.status_code}")
    client = client_called("moderator")
    for number, path in enumerate(sorted(one for one in offered if ID.search(one.partition("?")[0]))):
        for bad in (str(MISSING), MALFORMED[number % len(MALFORMED)]):
            response = client.get(ID.sub(lambda _, bad=bad: bad, path))
            if ".." not in bad and (response.status_code, response.content) != (404, static):
                wrong.append(f"moderator {path} with {bad[:40]}: {response.status_code}")
    assert wrong == [], "\n".join(wrong)


@pytest.mark.django_db
def test_what_is_public_needs_nobody_and_may_be_kept_on_the_way(walked):
    kept = {path: one for path, one in walked[None].items() if one.status == 200 and "public" in one.kept}
    assert {"/zone/", "/learning/", "/zone/events/", "/zone/concepts/", "/zone/library/"} <= set(kept)
    assert [path for path, one in kept.items() if one.sets_cookies or b"csrfmiddlewaretoken" in one.body] == []


@pytest.mark.django_db
def test_nothing_of_a_person_stands_on_any_page(walked):
    shown = [
        f"{who} {path}: {words}"
        for who in ("moderator", "organisation", "zone", "programme", None)
        for path, one in walked[who].items()
        for words in HERS
        if words.encode() in one.body
    ]
    assert shown == []


ROUTES = [one for one in all_routes() if one.name.partition(":")[0] in SECOND_HALF]


@pytest.mark.django_db
@pytest.mark.once  # settled before a table is asked
def test_what_is_not_public_sends_who_is_not_signed_in_to_sign_in(told):
    visitor = client_called(None)
    for route in ROUTES:
        if route.expected.permission is not None:
            for method in route.expected.methods:
                response = visitor.generic(method, route.url({}))
                assert response.status_code == 302, route.name
                assert response.url.startswith("/account/login/?next="), route.name


@pytest.mark.django_db
@pytest.mark.once  # settled before a table is asked
def test_a_wrong_method_is_405_and_every_answer_carries_the_headers_of_the_house(told):
    for who in (None, "zone"):
        client = client_called(who)
        for route in ROUTES:
            for method in {"GET", "POST", "PUT", "DELETE"} - set(route.expected.methods):
                assert client.generic(method, route.url({})).status_code == 405, route.name
            response = client.generic(route.expected.methods[0], route.url({}))
            assert "default-src 'none'" in response.headers["Content-Security-Policy"]
            assert response.headers["X-Content-Type-Options"] == "nosniff"
            if who:
                assert response.headers["Cache-Control"] == "no-store, private", route.name


@pytest.mark.django_db
def test_a_post_of_nothing_breaks_no_page(walked):
    """Every form, sent empty by who may open it: asked again, done, or not there; never broken."""
    broken = []
    for who in ("moderator", "organisation", "zone", "programme", None):
        client = client_called(who)
        for path in walked[who]:
            with transaction.atomic():
                response = client.post(path.split("?")[0], {})
                transaction.set_rollback(True)
            if response.status_code >= 500:
                broken.append(f"{who} {path}: {response.status_code}")
    assert broken == []
