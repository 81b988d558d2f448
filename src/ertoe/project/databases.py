"""From a database url to Django's settings for it."""

from typing import Any
from urllib.parse import unquote, urlsplit

from ertoe.project import sqlite


class UnknownDatabase(ValueError):
    """ERTOE_DATABASE_URL names neither SQLite nor PostgreSQL."""


def database(url: str) -> dict[str, Any]:
    """`sqlite:///relative.sqlite3`, `sqlite:////absolute.sqlite3` or `postgresql://name:word@host:port/database`."""
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        path = parts.path[1:]
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": path,
            "OPTIONS": sqlite.options(),
            "CONN_MAX_AGE": None,
            "TEST": {"NAME": f"{path}.test"},
        }
    if parts.scheme == "postgresql":
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": parts.path[1:],
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": parts.hostname or "",
            "PORT": str(parts.port or ""),
            "CONN_MAX_AGE": None,
            "CONN_HEALTH_CHECKS": True,
            # Planning the statement of a whole file costs PostgreSQL three times what running it costs: plan it once.
            "OPTIONS": {"server_side_binding": True, "prepare_threshold": 5},
        }
    raise UnknownDatabase(f"ERTOE_DATABASE_URL starts with {parts.scheme!r}: use sqlite:/// or postgresql://")
