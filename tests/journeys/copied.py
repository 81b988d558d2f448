"""The whole database copied away and back: telling the demo's stories costs seconds, copying them none."""

from contextlib import closing
from pathlib import Path

from django.db import connection
from django.db.backends.sqlite3.base import Database


def copy_out_of_the_tables(path: Path) -> None:
    connection.ensure_connection()
    with closing(Database.connect(path)) as copy:
        connection.connection.backup(copy)


def copy_into_the_tables(path: Path) -> None:
    """What stood there is gone."""
    connection.ensure_connection()
    with closing(Database.connect(path)) as copy:
        copy.backup(connection.connection)
