"""A place of its own to measure in: a temporary folder, key and database, so that nobody's data are touched."""

import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql


@contextmanager
def a_place() -> Iterator[None]:
    """Sets the environment for the settings; ERTOE_DATABASE_URL may name a PostgreSQL server to measure on."""
    asked_for = os.environ.get("ERTOE_DATABASE_URL", "")
    with tempfile.TemporaryDirectory(prefix="ertoe-bench-") as folder, _database(asked_for, Path(folder)) as url:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "bench.settings",
            "ERTOE_SECRET_KEY": secrets.token_urlsafe(50),
            "ERTOE_DATA_DIR": folder,
            "ERTOE_KEY_FILE": str(Path(folder) / "bench.key"),
            "ERTOE_DATABASE_URL": url,
            "ERTOE_BASE_URL": "http://127.0.0.1:8000",
            "ERTOE_DEMO": "1",
        }
        yield


@contextmanager
def _database(asked_for: str, folder: Path) -> Iterator[str]:
    if not asked_for.startswith("postgresql://"):
        yield f"sqlite:///{folder / 'bench.sqlite3'}"
        return
    name = f"ertoe_bench_{os.getpid()}"
    with psycopg.connect(asked_for, autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield urlunsplit(urlsplit(asked_for)._replace(path=f"/{name}"))
        finally:
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
