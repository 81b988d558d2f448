"""Every cell of the matrix, and the same cell as the doors see it."""

from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from importlib import import_module
from itertools import product
from pkgutil import iter_modules
from typing import Any
from uuid import UUID

import ertoe
from ertoe.access.facts import Facts, Visibility
from ertoe.access.permission import Permission
from ertoe.access.viewer import Membership, Role, Viewer
from ertoe.circle.queries import standing_of
from ertoe.foundation.clock import today

PERSON, ME, SOMEBODY, ACCOUNT = (UUID(int=number) for number in (1, 2, 3, 4))

STATUSES = ("invited", "accepted", "active", "suspended", "ended", "refused")
DATES = ((-1, None), (0, 0), (1, None), (-9, -1), (-9, 0), (-9, 1))  # from and until, in days from today

# What makes a difference for this role; for the others it is noise, tried in `every_noise`.
MATTERS = {
    "professional": ("works_there", "came_with_the_team"),
    "representative": ("mandate_is_awake",),
    "trusted_person": ("person_lets_me_see",),
}
BEST = {"works_there": True, "mandate_is_awake": True, "person_lets_me_see": True, "came_with_the_team": False}

Cell = dict[str, Any]


def every_standing() -> Iterator[Cell]:
    yield {"relation": "not signed in"}
    yield {"relation": "stranger"}
    for role, status, (from_, until), withdrawn in product(Role, STATUSES, DATES, (False, True)):
        matters = MATTERS.get(role.value, ())
        for values in product((True, False), repeat=len(matters)):
            yield {
                "relation": role.value, "status": status, "from": from_, "until": until,
                "consent_is_withdrawn": withdrawn, **BEST, **dict(zip(matters, values, strict=True)),
            }  # fmt: skip


def every_item() -> Iterator[Cell]:
    """A page about a person has no item in hand; an item has a visibility, and perhaps an owner."""
    names = ("is_draft", "is_about_its_teller", "i_said_it", "i_wrote_it_down", "i_am_named", "it_is_mine_to_do")
    nothing = dict.fromkeys((*names, "is_taken_back"), False)
    yield {"visibility": None, **nothing}
    for visibility in ("only_me", "named", "professionals", "circle"):
        for values in product((False, True), repeat=len(names)):
            yield {"visibility": visibility, **nothing, **dict(zip(names, values, strict=True))}
    names = ("is_draft", "i_said_it", "i_wrote_it_down", "it_is_mine_to_do")
    for visibility, values in product(("only_me", "circle"), product((False, True), repeat=len(names))):
        yield {"visibility": visibility, **nothing, **dict(zip(names, values, strict=True)), "is_taken_back": True}


def viewer_of(cell: Cell) -> Viewer:
    relation = cell["relation"]
    if relation == "not signed in":
        return Viewer.nobody()
    if relation == "stranger":
        return Viewer(account=ACCOUNT)
    until = None if cell["until"] is None else today() + timedelta(cell["until"])
    membership = Membership(
        member=ME,
        person=PERSON,
        role=Role(relation),
        standing=standing_of(cell["status"], today() + timedelta(cell["from"]), until),
        via_team=cell["came_with_the_team"],
        may_see=cell["person_lets_me_see"],
        has_mandate=cell["mandate_is_awake"],
        consent_withdrawn=cell["consent_is_withdrawn"],
        organisation_is_current=cell["works_there"],
    )
    return Viewer(account=ACCOUNT, memberships=(membership,))


def facts_of(cell: Cell) -> Facts:
    return Facts(
        person=PERSON,
        said_by=ME if cell["i_said_it"] else SOMEBODY,
        recorded_by=ME if cell["i_wrote_it_down"] else SOMEBODY,
        visibility=cell["visibility"] and Visibility(cell["visibility"]),
        named=frozenset({ME} if cell["i_am_named"] else {SOMEBODY}),
        is_released=not cell["is_draft"],
        is_third_party=cell["is_about_its_teller"],
        is_taken_back=cell["is_taken_back"],
        owner=ME if cell["it_is_mine_to_do"] else SOMEBODY,
    )


@cache
def all_permissions() -> dict[str, Permission]:
    """Every permission of the house, by its name."""
    found: dict[str, Permission] = {}
    for package in iter_modules(ertoe.__path__):
        try:
            room = import_module(f"ertoe.{package.name}.permissions")
        except ModuleNotFoundError:
            continue
        for value in vars(room).values():
            if isinstance(value, Permission) and value.name.startswith(f"{package.name}."):
                found[value.name] = value
    return found


def is_for_jobs(permission: Permission) -> bool:
    return all(any(word.name.startswith("is job") for word in clause) for clause in permission.any_of)


def is_of_an_organisation(permission: Permission) -> bool:
    return any(word.name.startswith("has task") for clause in permission.any_of for word in clause)
