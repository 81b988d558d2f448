"""Malformed, oversized, missing, duplicate and stale input to every form: a clear answer, and nothing changes."""

import re
from collections.abc import Iterator

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from ertoe.foundation.ids import uuid7
from tests.personas import Persona
from tests.seen_pages import HTML, read_page
from tests.sweep.routes import Ids, Route, under_a_person
from tests.sweep.test_sweep import WRITES

LONG = "a" * 20_001

STRANGE = ("\x00", LONG, "-1", "9" * 400, "é" * 300, "2026-02-30", "NaN", "' OR 1=1 --", "{{ words }}", "\ud7ff")

# What may be written although the answer says no: the trail of what was shown.
NOT_A_CHANGE = {"audit_chain", "audit_event", "accounts_session"}


SAVEPOINT = re.compile(r'^(SAVEPOINT|ROLLBACK TO SAVEPOINT|RELEASE SAVEPOINT) "([^"]+)"')


def kept_writes(asked: Iterator[str]) -> set[str]:
    """The tables that were written to, without what was rolled back."""
    written: list[str] = []
    begun: dict[str, int] = {}
    for sql in asked:
        if found := SAVEPOINT.match(sql):
            verb, name = found.groups()
            if verb == "SAVEPOINT":
                begun[name] = len(written)
            elif verb.startswith("ROLLBACK"):
                del written[begun[name] :]
        elif found := WRITES.match(sql):
            written.append(found[1])
    return set(written)


def a_client(persona: Persona) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(persona.account)
    return client


def fields_of(page: str) -> dict[str, str]:
    """What the form on this page would send, filled in as it stands."""
    found = {}
    for form in read_page(page)[0].iter(f"{HTML}form"):
        if form.get("method", "").lower() == "post" and "/account/" not in form.get("action", ""):
            for field in form.iter():
                if field.tag in (f"{HTML}input", f"{HTML}textarea", f"{HTML}select"):
                    found[field.get("name") or ""] = field.get("value") or ""
    return {name: value for name, value in found.items() if name not in ("", "csrfmiddlewaretoken")}


def unusual(fields: dict[str, str]) -> Iterator[dict[str, object]]:
    yield {}
    yield dict.fromkeys(fields, "")
    yield {name: [value, value] for name, value in fields.items()}
    for strange in (
        "\x00",
        LONG,
        "-1",
        "9" * 400,
        "é" * 300,
        "2026-02-30",
        "NaN",
        "' OR 1=1 --",
        "{{ words }}",
        "\ud7ff",
    ):
        yield dict.fromkeys(fields, strange)
        for name in fields:
            yield fields | {name: strange}
    yield fields | {"operation": str(uuid7()), "version": "999999"}
    yield fields | {"operation": "x", "version": "x"}
    yield {"unknown": "x", **fields}


def forms(client: Client, hers: Ids) -> Iterator[tuple[Route, str, dict[str, str]]]:
    for route in under_a_person():
        if "POST" in route.expected.methods:
            url = route.url(hers.first())
            response = client.get(url) if "GET" in route.expected.methods else None
            fields = fields_of(response.content.decode()) if response and response.status_code == 200 else {}
            yield route, url, {"words": "x", "version": "1"} | fields


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["jonas", pytest.param("godelieve", marks=pytest.mark.nightly)])
def test_unusual_input_never_breaks_a_page_and_a_no_changes_nothing(world, who):
    client = a_client(world.everybody[who])
    wrong = []
    for route, url, fields in forms(client, world.hers):
        for number, sent in enumerate(unusual(fields)):
            if number > 12 and number % 9 != len(route.name) % 9:  # some of what is tried field by field
                continue
            with transaction.atomic(), CaptureQueriesContext(connection) as asked:
                response = client.post(url, sent)
                transaction.set_rollback(True)
            changed = kept_writes(one["sql"] for one in asked) - NOT_A_CHANGE
            if response.status_code >= 500 or (response.status_code >= 400 and changed):
                wrong.append(f"{route.name}: {response.status_code} {changed} after {str(sent)[:120]}")
    assert wrong == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", b'{"words": "x"}'), ("application/json", b"\xff\xfe"), ("text/plain", b"\x00"),
        ("multipart/form-data; boundary=x", b"no boundary here"), ("multipart/form-data", b""),
        ("application/x-www-form-urlencoded; charset=nonsense", b"words=x"),
        ("application/x-www-form-urlencoded", b"words=%ff%fe&%=&&&="),
        ("application/x-www-form-urlencoded", b"&".join(b"a=1" for _ in range(2500))),
        ("application/x-www-form-urlencoded", b"words=" + b"a" * 3_000_000),
    ],
)  # fmt: skip
def test_a_body_of_any_kind_gets_a_plain_answer(world, content_type, body):
    client = a_client(world.everybody["jonas"])
    for route in under_a_person()[::4]:
        if "POST" in route.expected.methods:
            with transaction.atomic():
                response = client.generic("POST", route.url(world.hers.first()), body, content_type)
                transaction.set_rollback(True)
            assert response.status_code < 500, route.name


QUERIES = (
    "lang=xx", "lang=%00", "theme=%3Cscript%3E", "lens=", "page=-1", "life_goal=x", "%ff=%fe", "a=" + "b" * 5000,
    "life_goal=01a00000-0000-7000-8000-000000000000", "becomes=%00", "tool=../../etc",
)  # fmt: skip


@pytest.mark.django_db
def test_a_query_of_any_kind_gets_a_plain_answer(world):
    client = a_client(world.everybody["jonas"])
    for number, route in enumerate(under_a_person()):
        if "GET" in route.expected.methods:
            for query in (QUERIES[number % len(QUERIES)], QUERIES[(number + 5) % len(QUERIES)]):
                response = client.get(f"{route.url(world.hers.first())}?{query}")
                assert response.status_code < 500, route.name
                assert not re.search(rb"<script>", response.content)
