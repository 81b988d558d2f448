"""A fixed SQLite: PyPI's pysqlite3 takes the place of sqlite3 where the system's own has the WAL-reset bug."""

import importlib.util
import sys

# SQLite 3.7.0 to 3.51.2 can corrupt a database in WAL mode when a checkpoint meets a reset.
FIRST_FIXED = (3, 51, 3)


def put_in_place() -> None:
    """Let Django's own backend work on the fixed library. Call before anything imports sqlite3."""
    if importlib.util.find_spec("pysqlite3") is None:
        return
    import pysqlite3

    sys.modules["sqlite3"] = pysqlite3
    sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2


def is_fixed() -> bool:
    import sqlite3

    return sqlite3.sqlite_version_info >= FIRST_FIXED


def options() -> dict[str, object]:
    """Settings of the connection: an acknowledged write survives a power cut."""
    journal = (
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;"
        if is_fixed()
        else "PRAGMA journal_mode=DELETE;PRAGMA synchronous=EXTRA;"
    )
    return {
        "transaction_mode": "IMMEDIATE",
        "timeout": 10,
        "cached_statements": 512,  # its cache keeps what came first: once full, every later statement is read anew
        "init_command": journal + "PRAGMA foreign_keys=ON;",
    }
