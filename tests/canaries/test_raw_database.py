"""Whoever takes the database without the key reads no sentence of anybody's plan."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection

from ertoe.access.facts import Visibility
from ertoe.access.guard import opened
from ertoe.goals.changes import record_life_goal
from ertoe.people.models import Person, PersonRecord
from tests.house.rooms import our_models
from tests.personas import client_of, everybody_of_the_demo

CANARY = "De kanarie zingt in het kaartlokaal, ongehoord."


def sentences() -> Iterator[str]:
    """Every sealed text of every person, opened."""
    with opened():
        for model in our_models():
            if not issubclass(model, PersonRecord | Person):
                continue
            sealed = [field.name for field in model._meta.concrete_fields if getattr(field, "is_sealed", False)]
            for row in model.objects.all() if sealed else ():
                yield from (value.open() for name in sealed if (value := getattr(row, name)) is not None)


def telling(texts: Iterator[str]) -> set[str]:
    """Long enough to tell something; the name of an account stands in the account."""
    return {text for text in texts if len(text) >= 12 and not text.startswith(("{", "["))}


def everything_in_the_tables() -> str:
    parts = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if table == "accounts_account":  # the own names of who can sign in
                continue
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            parts.extend(str(value) for row in cursor.fetchall() for value in row)
    return "\n".join(parts)


@pytest.mark.django_db
def test_no_sentence_of_the_demo_stands_in_any_table():
    demo = everybody_of_the_demo()
    found = telling(sentences())
    assert len(found) > 30
    client = client_of(demo["godelieve"])
    for page in ("", "plan/", "circle/", "looked/"):
        client.get(f"/people/{demo['godelieve'].member.person_id}/{page}")
    tables = everything_in_the_tables()
    # what a tool asks and how an organisation is called is public, also when somebody says the same
    assert [text for text in found if text in tables and not is_public(text)] == []


def is_public(text: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT content FROM conversations_toolversion")
        return any(text in str(row[0]) for row in cursor.fetchall())


@pytest.mark.django_db(transaction=True)
def test_the_file_itself_holds_no_sentence():
    from tests.personas import make_circle_of_godelieve

    g = make_circle_of_godelieve()
    record_life_goal(
        by=g.godelieve.viewer(), person_id=g.person.pk, words=CANARY,
        said_by=g.godelieve.member, visibility=Visibility.CIRCLE,
    )  # fmt: skip
    client = client_of(g.godelieve)
    client.post(f"/people/{g.person.pk}/keep-typing/", {"form": "/x/", "words": CANARY})
    client.post(f"/people/{g.person.pk}/record-life-goal/", {"words": CANARY, "visibility": "circle", "version": "x"})
    if connection.vendor != "sqlite":
        assert CANARY not in everything_in_the_tables()
        return
    path = Path(connection.settings_dict["NAME"])
    for part in (path, path.with_name(path.name + "-wal")):
        if part.exists():
            for spelling in (CANARY.encode(), CANARY.encode("utf-16-le"), CANARY[:20].encode()):
                assert spelling not in part.read_bytes()
