"""Every url x method x persona x her own, somebody else's, missing or malformed id."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection, transaction
from django.http import HttpResponse
from django.template import engines
from django.test import Client
from django.test.utils import CaptureQueriesContext

from ertoe.access.viewer import Viewer
from ertoe.audit.models import Event
from tests.personas import client_of
from tests.sweep.routes import KINDS, MALFORMED, MISSING, Ids, Route, may_be_there, routes, under_a_person

WHO = (
    "godelieve", "katrien", "peeters", "jonas", "saskia", "ana", "rik", "omar", "jos",
    "stopped", "refused", "paused", "tomorrow", "dormant", "awake", "stand_in",
)  # fmt: skip
each_persona = pytest.mark.parametrize("who", WHO)


def and_once(*others: str) -> list[Any]:
    """What is asked of the tables is the same for these as for who is named before them."""
    return [pytest.param(who, marks=pytest.mark.once) for who in others]


@pytest.fixture(scope="module")
def static_404() -> bytes:
    return engines["django"].get_template("404.html").render({}).encode()


def send(client: Client, method: str, url: str) -> HttpResponse:
    """What a POST did is undone: the next one meets the same world."""
    if method == "GET":
        return client.get(url)
    with transaction.atomic():
        response = client.generic(method, url, b"", "application/x-www-form-urlencoded")
        transaction.set_rollback(True)
    return response


def is_the_404(response: HttpResponse, static_404: bytes) -> bool:
    return response.status_code == 404 and response.content == static_404


def headers(response: HttpResponse) -> dict[str, str]:
    return {name: re.sub(r"nonce-[\w-]+", "nonce", value) for name, value in response.headers.items()}


# --- who may gets the page, who may not gets the 404 ------------------------


def surprises(route: Route, viewer: Viewer, client: Client, ids: Ids, static_404: bytes) -> Iterator[str]:
    for method in route.expected.methods:
        for own, item in ids.choices(route, most=4 if method == "GET" else 1):
            if route.item and item is None:
                continue
            response = send(client, method, route.url(own))
            may = may_be_there(route, viewer, ids.person, item)
            found = not is_the_404(response, static_404)
            if response.status_code >= 500 or (found and not may) or (not found and may and route.expected.about):
                yield f"{method} {route.name} of {item!r}: {response.status_code}, but the table says {may}"


@pytest.mark.django_db
@each_persona
def test_who_may_gets_the_page_and_who_may_not_gets_the_404(world, static_404, who):
    persona = world.everybody[who]
    client, viewer = client_of(persona), persona.viewer()
    found = [one for route in under_a_person() for one in surprises(route, viewer, client, world.hers, static_404)]
    assert found == []


@pytest.mark.django_db
def test_jos_finds_his_own(world, static_404):
    client, viewer = client_of(world.everybody["jos"]), world.everybody["jos"].viewer()
    found = [one for route in under_a_person() for one in surprises(route, viewer, client, world.his, static_404)]
    assert found == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "who", ["godelieve", "jos", *and_once("katrien", "jonas", "rik", "omar", "refused", "stand_in")]
)
def test_foreign_missing_and_malformed_are_answered_byte_for_byte_the_same(world, static_404, who):
    client = client_of(world.everybody[who])
    hers, other = (world.his, world.hers) if who == "jos" else (world.hers, world.his)
    told_apart = []
    for number, route in enumerate(under_a_person()):
        malformed = MALFORMED[number % len(MALFORMED)]
        wrong = [other.first(), hers.first() | {"person_id": MISSING}, hers.first() | {"person_id": malformed}]
        if route.item:  # her own page about something that is not hers
            wrong += [hers.first() | {route.item: one} for one in (other.first()[route.item], MISSING, malformed)]
        for method in route.expected.methods:
            answers = [send(client, method, route.url(ids)) for ids in wrong if ".." not in ids.values()]
            same = {(one.status_code, one.content, tuple(sorted(headers(one).items()))) for one in answers}
            if len(same) > 1 or not is_the_404(answers[0], static_404):
                told_apart.append(f"{method} {route.name}: {[one.status_code for one in answers]}")
    assert told_apart == []


# --- not signed in, and wrong methods ---------------------------------------


@pytest.mark.django_db
@pytest.mark.once  # settled before a table is asked
def test_who_is_not_signed_in_is_sent_to_sign_in_whatever_the_id(world):
    client = client_of(None)
    for route in routes():
        if route.expected.permission is None:
            continue
        for method in route.expected.methods:
            for ids in (
                world.hers.first(),
                world.his.first(),
                dict.fromkeys(world.hers.rows, MISSING),
                *malformed_ids(),
            ):
                response = send(client, method, route.url(ids))
                assert response.status_code == 302, f"{method} {route.name}"
                assert response.url.startswith("/account/login/?next=")


def malformed_ids() -> list[dict[str, object]]:
    names = (*KINDS, "persona", "tool", "version", "secret", "entry_id")
    return [dict.fromkeys(names, one) for one in MALFORMED if one != ".."]


@pytest.mark.django_db
@pytest.mark.once  # settled before a table is asked
@pytest.mark.parametrize("who", [None, "omar", "jonas"])
def test_a_wrong_method_is_405_before_anything_is_looked_up(world, who):
    client = client_of(who and world.everybody[who])
    for route in routes():
        for ids in (world.hers.first(), malformed_ids()[0]):
            for method in {"GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"} - set(route.expected.methods):
                with CaptureQueriesContext(connection) as asked:
                    response = client.generic(method, route.url(ids))
                assert response.status_code == 405, f"{method} {route.name}"
                assert sorted(response.headers["Allow"].split(", ")) == sorted(route.expected.methods)
                assert not [one for one in asked if is_about_care(one["sql"])], route.name


# The session, and who this is: read before any page begins.
BEFORE_THE_DOOR = ("accounts_session", "circle_member", "SAVEPOINT", "BEGIN")


def is_about_care(sql: str) -> bool:
    return not any(word in sql for word in BEFORE_THE_DOOR)


@pytest.mark.django_db
@pytest.mark.once  # of the answer only
def test_a_head_is_a_get_without_a_body(world):
    client = client_of(world.everybody["jonas"])
    for route in routes():
        if "GET" in route.expected.methods:
            url = route.url(world.hers.first())
            head, got = client.head(url), client.get(url)
            assert (head.status_code, head.content) == (got.status_code, b""), route.name


# --- reading writes nothing but the trail -----------------------------------

WRITES = re.compile(r'^\s*(?:INSERT INTO|UPDATE|DELETE FROM) "(\w+)"')


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["jonas", *and_once("godelieve", "katrien", "rik", "omar")])
def test_reading_pages_write_nothing_but_the_trail(world, who):
    client = client_of(world.everybody[who])
    client.get("/me/")
    for route in routes():
        if "GET" not in route.expected.methods:
            continue
        with CaptureQueriesContext(connection) as asked:
            client.get(route.url(world.hers.first()))
        written = {found[1] for one in asked if (found := WRITES.match(one["sql"]))}
        assert written <= {"audit_chain", "audit_event"}, route.name


# Gives back to somebody what that same somebody was typing.
OWN_WORDS_ONLY = ("circle:keep_typing",)
# Under four eyes: who looked stands on a chain of its own (docs/decisions/0016-in-confidence.md).
TOLD_ELSEWHERE = ("confidence:in_confidence",)


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["jonas", *and_once("godelieve", "katrien", "rik")])
def test_a_page_that_showed_something_of_her_is_told_once(world, who):
    client = client_of(world.everybody[who])
    hers = Event.objects.filter(chain=world.hers.person.pk)
    for route in under_a_person():
        if "GET" not in route.expected.methods:
            continue
        before = hers.count()
        response = client.get(route.url(world.hers.first()))
        told = hers.count() - before
        shown = (
            response.status_code == 200
            and route.expected.about is not None
            and route.name not in (*OWN_WORDS_ONLY, *TOLD_ELSEWHERE)
        )
        assert told == (1 if shown else 0), f"{route.name}: {response.status_code}"


# --- what leaves the house --------------------------------------------------


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["godelieve", "jonas", "rik", "omar", "refused", "stand_in"])
def test_nothing_of_jos_reaches_anybody_else(world, who):
    client = client_of(world.everybody[who])
    for route in routes():
        if "GET" in route.expected.methods:
            for ids in (world.hers.first(), world.his.first()):
                response = client.get(route.url(ids))
                if response.headers.get("Content-Type", "").startswith("text/html"):
                    assert b"Geheim van Jos" not in response.content, route.name


@pytest.mark.django_db
@pytest.mark.once  # of the answer only
@pytest.mark.parametrize("who", [None, "godelieve", "omar"])
def test_every_answer_carries_the_headers_of_the_house(world, who):
    client = client_of(who and world.everybody[who])
    for route in routes():
        response = client.get(route.url(world.hers.first()))
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["X-Frame-Options"] == "DENY"
        assert response.headers["Referrer-Policy"] == "same-origin"
        if who:
            assert response.headers["Cache-Control"] == "no-store, private", route.name
