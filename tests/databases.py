"""Which database the tests run on: ERTOE_DATABASE_URL says, and without it SQLite.

SQLite is a file here too, never memory: a lock, a crash and a second connection only behave as in real life on a file.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> Iterator[None]:
    """Each test worker has an SQLite file of its own, gone afterwards."""
    from django.db import connections

    if connections["default"].vendor != "sqlite":
        yield
        return
    with tempfile.TemporaryDirectory(prefix="ertoe-tests-") as folder:
        connections["default"].settings_dict["TEST"]["NAME"] = str(Path(folder) / "ertoe.sqlite3")
        yield


@pytest.fixture
def on_postgresql() -> bool:
    from django.db import connection

    return connection.vendor == "postgresql"
