"""Are settings, database, content and chains in order? Plain words, exit 1 on trouble."""

import argparse
from collections.abc import Iterator

from django.conf import settings
from django.core import checks
from django.db import OperationalError, connection
from django.db.migrations.executor import MigrationExecutor

from ertoe.accounts.models import Account
from ertoe.audit.verify import verify
from ertoe.language_help import at_hand
from ertoe.project import sqlite
from ertoe.tools.check import check


def run(asked: argparse.Namespace) -> int:
    troubles = [*_settings(), *database_troubles()]
    if not troubles:
        troubles += [*_content(), *_chains()]
    for trouble in troubles:
        print(trouble)
    print("all is well" if not troubles else f"{len(troubles)} troubles")
    return 1 if troubles else 0


def _settings() -> Iterator[str]:
    yield from (f"settings: {message.msg}" for message in checks.run_checks() if message.level >= checks.WARNING)
    if not settings.ERTOE_KEY_FILE.exists():
        yield f"key: no file at {settings.ERTOE_KEY_FILE}; run `ertoe setup` once, and keep a copy elsewhere"
    elif settings.ERTOE_KEY_FILE.stat().st_mode & 0o077:
        yield f"key: {settings.ERTOE_KEY_FILE} can be read by others; run chmod 600 on it"
    if half := at_hand.one_without_the_other():
        if at_hand.is_wanted():
            yield f"language help: {half}"
        else:
            print(f"language help: {half}")


def database_troubles() -> Iterator[str]:
    """Is it there, is it ours, and does it keep what it said it kept?"""
    try:
        waiting = MigrationExecutor(connection)
    except OperationalError as away:
        yield f"database: {away}"
        return
    if waiting.migration_plan(waiting.loader.graph.leaf_nodes()):
        yield "database: tables are missing or old; run `ertoe setup`"
    elif settings.ERTOE_DEMO and Account.objects.filter(is_demo=False).exists():
        yield "demo: ERTOE_DEMO is on over a database that holds real people; switch it off"
    if connection.vendor == "sqlite" and not sqlite.is_fixed():
        print("database: this SQLite has the WAL-reset bug, so Ertoe writes without WAL: safe, and slower")
    if connection.vendor == "postgresql":
        yield from _postgres()


def _postgres() -> Iterator[str]:
    with connection.cursor() as cursor:
        for name in ("fsync", "full_page_writes"):
            cursor.execute(f"SHOW {name}")
            if cursor.fetchone() != ("on",):
                yield f"database: PostgreSQL runs with {name} off, a power cut could lose what was kept"


def _content() -> Iterator[str]:
    yield from (f"content: {trouble}" for folder in settings.ERTOE_CONTENT_DIRS for trouble in check(folder))


def _chains() -> Iterator[str]:
    yield from (f"trail: {trouble.chain}: {trouble.what}" for trouble in verify())
