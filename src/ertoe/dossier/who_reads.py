"""Who reads what, asked of the very decision of the doors: for people next to each other, and for groups alike."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from ertoe.access.decision import decide
from ertoe.access.facts import Facts, Visibility
from ertoe.access.permission import Permission
from ertoe.access.viewer import Role, Viewer
from ertoe.agreements.permissions import SEE_AGREEMENT
from ertoe.circle.permissions import READ_ITEM
from ertoe.dossier.circle import KIND_ORDER, KINDS, Near
from ertoe.dossier.rows import Reader


class Reads(StrEnum):
    YES = "yes"
    CHOSEN = "chosen"  # when chosen by name, item by item
    NO = "no"


@dataclass(frozen=True)
class Cell:
    """`many` of `whole` items when it is about items that are there, else nothing."""

    reads: Reads
    many: int | None = None
    whole: int | None = None


@dataclass(frozen=True)
class Column:
    """People who read exactly the same. A team stands for the colleague who comes by."""

    names: tuple[str, ...]
    is_team: bool


@dataclass(frozen=True)
class Matrix:
    """Rows are (word, a cell per column): what a way of sharing means, and of what is there now, how much is read."""

    columns: tuple[Column, ...]
    ways: tuple[tuple[str, tuple[Cell, ...]], ...]
    kinds: tuple[tuple[str, tuple[Cell, ...]], ...]


def in_their_place(near: Near) -> Viewer:
    """Who this member is to the doors, made for looking only. Without an account nobody signs in, and nothing is read.

    A team stands for the colleague who opens the file today.
    """
    membership = near.membership
    if near.role is Role.TEAM:
        membership = replace(membership, role=Role.PROFESSIONAL, via_team=True, organisation_is_current=True)
    elif not near.has_account:
        return Viewer(account=None, in_their_place=True)
    return Viewer(account=near.id, memberships=(membership,), in_their_place=True)


def _shared_as(visibility: Visibility) -> Callable[[Viewer, Facts], Reads]:
    def reads(viewer: Viewer, facts: Facts) -> Reads:
        shared = replace(facts, visibility=visibility)
        if decide(viewer, READ_ITEM, shared):
            return Reads.YES
        by_name = replace(shared, named=frozenset(one.member for one in viewer.memberships))
        return Reads.CHOSEN if decide(viewer, READ_ITEM, by_name) else Reads.NO

    return reads


def _own(permission: Permission, tie: str) -> Callable[[Viewer, Facts], Reads]:
    """What is shared with nobody, but said or done (`tie`) by this very member."""

    def reads(viewer: Viewer, facts: Facts) -> Reads:
        theirs: dict[str, Any] = {tie: next((one.member for one in viewer.memberships), None)}
        own = replace(facts, visibility=Visibility.ONLY_ME, **theirs)
        return Reads.YES if decide(viewer, permission, own) else Reads.NO

    return reads


WAYS: dict[str, Callable[[Viewer, Facts], Reads]] = {
    **{str(one): _shared_as(one) for one in (Visibility.CIRCLE, Visibility.PROFESSIONALS, Visibility.NAMED)},
    str(Visibility.ONLY_ME): _shared_as(Visibility.ONLY_ME),
    "said_themselves": _own(READ_ITEM, "said_by"),
    "does_themselves": _own(SEE_AGREEMENT, "owner"),
}


def matrix(person_id: UUID, around: Iterable[Near], reader: Reader | None = None) -> Matrix:
    """Columns are people; who reads the same stands together. With `reader`, what is there now is counted too."""
    here = [one for one in around if one.is_here]
    viewers = {one.id: in_their_place(one) for one in here}
    facts = Facts(person=person_id)
    ways = {way: {one: Cell(reads(viewer, facts)) for one, viewer in viewers.items()} for way, reads in WAYS.items()}
    kinds = _counted(reader, viewers) if reader else {}
    alike: dict[tuple[object, ...], list[Near]] = {}
    for one in here:
        answers = tuple(cells[one.id] for cells in (*ways.values(), *kinds.values()))
        alike.setdefault((one.role is Role.TEAM, *answers), []).append(one)
    groups = list(alike.values())
    return Matrix(
        columns=tuple(Column(tuple(one.name for one in group), group[0].role is Role.TEAM) for group in groups),
        ways=_rows(ways, groups),
        kinds=_rows(kinds, groups),
    )


def _rows(cells: dict[str, dict[UUID, Cell]], groups: list[list[Near]]) -> tuple[tuple[str, tuple[Cell, ...]], ...]:
    return tuple((word, tuple(row[group[0].id] for group in groups)) for word, row in cells.items())


def _counted(reader: Reader, viewers: dict[UUID, Viewer]) -> dict[str, dict[UUID, Cell]]:
    """Per kind of which something is there: how much of it each reads."""
    counted = {}
    for kind in KIND_ORDER:
        permission = KINDS[kind][1]
        there = [item.facts for item in reader.items(kind, permission)]
        if there:
            counted[kind] = {one: _how_much(viewer, permission, there) for one, viewer in viewers.items()}
    return counted


def _how_much(viewer: Viewer, permission: Permission, there: list[Facts]) -> Cell:
    many = sum(decide(viewer, permission, facts) for facts in there)
    reads = Reads.YES if many == len(there) else Reads.CHOSEN if many else Reads.NO
    return Cell(reads, many, len(there))
