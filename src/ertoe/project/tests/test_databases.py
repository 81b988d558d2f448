import pytest

from ertoe.project.databases import UnknownDatabase, database


def test_sqlite_by_path():
    assert database("sqlite:////srv/ertoe.sqlite3")["NAME"] == "/srv/ertoe.sqlite3"


def test_postgresql_by_url():
    settings = database("postgresql://ertoe:a%40b@db.example:5433/care")
    assert (settings["USER"], settings["PASSWORD"], settings["HOST"]) == ("ertoe", "a@b", "db.example")
    assert (settings["PORT"], settings["NAME"]) == ("5433", "care")


def test_another_database_is_refused_in_plain_words():
    with pytest.raises(UnknownDatabase, match="sqlite:/// or postgresql://"):
        database("mysql://localhost/ertoe")


@pytest.mark.django_db
def test_sqlite_survives_a_power_cut(on_postgresql):
    from django.db import connection

    if on_postgresql:
        pytest.skip("about SQLite")
    with connection.cursor() as cursor:
        told = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "foreign_keys")}
        journal = cursor.execute("PRAGMA journal_mode").fetchone()[0]
    assert told["foreign_keys"] == 1
    assert (journal, told["synchronous"]) in (("wal", 2), ("delete", 3))
