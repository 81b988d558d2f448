"""Which database the tests run on: ERTOE_DATABASE_URL says, and without it SQLite.

SQLite is a file here too, never memory: a lock, a crash and a second connection only behave as in real life on a file.

What touches no database is marked `once`: `make test` runs it on SQLite only, and the rest on both. A test of pages may
be marked so by hand, with the reason, where no database can make a difference. `make nightly` runs all of it on both.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

TOUCHES_A_DATABASE = {"db", "transactional_db", "django_db_setup"}
# Plain rows and pages of the second half: `tests/sweep/test_second_half.py` opens every page of them on both.
# Where many come at once (`events`), numbers cross (`bridges`) or mail waits (`post`), all is tested on both.
ON_ONE_DATABASE = ("learning", "case_room", "implementation", "zone", "library")


def pytest_itemcollected(item: pytest.Item) -> None:
    fixtures = getattr(item, "fixturenames", ())
    touches = item.get_closest_marker("django_db") or not TOUCHES_A_DATABASE.isdisjoint(fixtures)
    if not touches or item.path.parts[-3:-1] in {(package, "tests") for package in ON_ONE_DATABASE}:
        item.add_marker("once")


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
