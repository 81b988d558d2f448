"""The raw floor: the least that any server does to give this plan from this store.

A bare WSGI application, one hand-written statement, the words opened, JSON. No framework, no sign-in, no access,
no trail. What the product costs above this is what its promises cost.
"""

from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

import orjson
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ITEM = ("id", "seq", "at", "words", "language", "kind", "said_by_id")
# kind: table, columns, what else holds
TABLES: dict[str, tuple[str, tuple[str, ...], str]] = {
    "life_goals": ("goals_lifegoal", (*ITEM, "state"), ""),
    "layers": ("goals_lifegoallayer", ("id", "seq", "item_id", "words"), "AND kind = 'reworded'"),
    "facets": ("goals_facet", ("id", "seq", "life_goal_id", "side", "words"), ""),
    "care_goals": ("goals_caregoal", (*ITEM, "state", "progress", "target_on"), "AND state <> 'stopped'"),
    "serves": ("goals_serves", ("care_goal_id", "life_goal_id"), "AND until_at IS NULL"),
    "agreements": (
        "agreements_agreement",
        (*ITEM, "owner_id", "how_often", "weekdays", "state", "until_on"),
        "AND state NOT IN ('done', 'stopped', 'handed_over')",
    ),
    "agreed_for": (
        "agreements_agreedfor", ("agreement_id", "care_goal_id", "life_goal_id"), "AND until_at IS NULL",
    ),
    "ratings": ("reviews_rating", (*ITEM, "care_goal_id", "life_goal_id", "voice", "mark", "wished", "level"), ""),
    "strengths": ("story_strength", ITEM, ""),
    "members": (
        "circle_member",
        ("id", "seq", "name", "role", "relation", "discipline", "phone", "call_for", "is_coordinator"),
        "AND status = 'active'",
    ),
    "reviews": ("reviews_review", ("id", "planned_on"), "AND held_on IS NULL"),
    "talks": ("conversations_conversation", ("id", "seq", "next_talk", "next_on"), "AND next_on IS NOT NULL"),
}  # fmt: skip
SEALED = {"words", "how_often", "name", "relation", "phone", "call_for", "next_talk"}
PERSON = ("first_name", "last_name", "called")

Start = Callable[..., Any]


def statement(vendor: str) -> str:
    """Everything about one person as arrays: one row, whatever the size of the plan."""
    array, gather, mark = {
        "sqlite": ("json_array", "json_group_array", "?"),
        "postgresql": ("json_build_array", "json_agg", "%(person)s"),
    }[vendor]
    arrays = ", ".join(
        f"(SELECT {gather}({array}({', '.join(columns)})) FROM {table} WHERE person_id = {mark} {more})"
        for table, columns, more in TABLES.values()
    )
    return f"SELECT {', '.join(PERSON)}, {arrays} FROM people_person WHERE id = {mark}"


def application(ask: Callable[[], tuple[Any, ...]], person: UUID, key: bytes) -> Callable[..., Iterable[bytes]]:
    """`ask` runs the statement on a connection of its own."""
    cipher = AESGCM(key)

    def words(sealed: str, table: str, column: str, row: UUID) -> str:
        raw = urlsafe_b64decode(sealed.rpartition(".")[2])
        return cipher.decrypt(raw[:12], raw[12:], f"{table}|{column}|{row.hex}|{person.hex}".encode()).decode()

    def answer(environ: dict[str, Any], start_response: Start) -> Iterable[bytes]:
        found = ask()
        names = zip(PERSON, found, strict=False)
        plan: dict[str, Any] = {name: words(text, "people_person", name, person) for name, text in names if text}
        for (kind, (table, columns, _more)), told in zip(TABLES.items(), found[len(PERSON) :], strict=True):
            sealed = [(place, column) for place, column in enumerate(columns) if column in SEALED]
            plan[kind] = rows = (orjson.loads(told) if isinstance(told, str) else told) or []
            for row in rows:
                for place, column in sealed:
                    if row[place]:
                        row[place] = words(row[place], table, column, UUID(row[0]))
        start_response("200 OK", [("Content-Type", "application/json")])
        return [orjson.dumps(plan)]

    return answer
