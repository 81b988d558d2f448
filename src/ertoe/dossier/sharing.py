"""Who is around the person, what she shares with them item by item, and how a change of that is undone."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Q

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import Facts, Visibility, a_person
from ertoe.access.viewer import Role, Viewer
from ertoe.circle.models import Statement
from ertoe.circle.permissions import SEE_CIRCLE, SHARE_ITEM
from ertoe.dossier.circle import KIND_ORDER, KINDS, Near, Round, round_of, rows_around
from ertoe.dossier.permissions import SEE_SHARING
from ertoe.dossier.rows import Item, Reader, opened
from ertoe.dossier.who_reads import Matrix, in_their_place, matrix


@dataclass(frozen=True)
class Shared:
    """One item. `readers` are the others who read it now; `named` with whom it is shared by name."""

    id: UUID
    kind: str
    version: int
    words: str
    language: str
    mark: int | None
    said_by: str
    on: date
    visibility: str
    is_draft: bool
    readers: tuple[Near, ...]
    named: frozenset[UUID]

    def is_read_by(self, member: UUID) -> bool:
        return any(one.id == member for one in self.readers)


@dataclass(frozen=True)
class Sharing:
    around: Round
    items: tuple[Shared, ...]


def circle_of(person_id: UUID, *, by: Viewer) -> tuple[Round, Matrix]:
    """Everybody around her and who reads what. How much each reads now is told to the person alone."""
    with look(SEE_CIRCLE, by=by, about=a_person(person_id)):
        reader = rows_around(person_id, by=by)
        around = round_of(reader)
        counts = decide(by, SEE_SHARING, Facts(person=person_id))
        return around, matrix(person_id, around.others, reader if counts else None)


def sharing(person_id: UUID, *, by: Viewer) -> Sharing:
    """Everything in her file that she may read, in one statement."""
    with look(SEE_SHARING, by=by, about=a_person(person_id)):
        reader = rows_around(person_id, by=by)
        around = round_of(reader)
        return Sharing(around, _items(reader, around.members))


def _items(reader: Reader, members: tuple[Near, ...]) -> tuple[Shared, ...]:
    names = {one.id: one.name for one in members}
    others = [(one, in_their_place(one)) for one in members if one.role not in (Role.PERSON, Role.TEAM)]
    found = []
    for kind in KIND_ORDER:
        _model, permission = KINDS[kind]
        for item in reader.items(kind, permission):
            readers = tuple(one for one, viewer in others if decide(viewer, permission, item.facts))
            found.append(_shared(kind, item, readers, names.get(item.said_by, "")))
    return tuple(found)


def _shared(kind: str, item: Item, readers: tuple[Near, ...], said_by: str) -> Shared:
    return Shared(
        id=item.id,
        kind=kind,
        version=item.extra[-1],
        words=opened(KINDS[kind][0], item.id, item.sealed),
        language=item.language,
        mark=item.extra[3] if kind == "rating" else None,
        said_by=said_by,
        on=item.on,
        visibility=str(item.facts.visibility),
        is_draft=not item.facts.is_released,
        readers=readers,
        named=item.facts.named,
    )


def shared_item(kind: str, item_id: UUID, *, by: Viewer, person_id: UUID) -> Any:
    """The item itself, to choose anew who may read it. Raises Missing for a kind that is none."""
    if kind not in KINDS:
        raise Missing(SHARE_ITEM.name)
    model = KINDS[kind][0]
    with look(SHARE_ITEM, by=by) as looking:
        return looking.one(model.objects.filter(person_id=person_id).select_related("said_by"), item_id)


def shared_before(item: Statement, *, by: Viewer) -> tuple[Visibility, frozenset[UUID]]:
    """Who could read it before it was last changed, so that this can be undone."""
    with look(SEE_SHARING, by=by, about=a_person(item.person_id)):
        row: Any = item
        newest = row.versions.get(number=item.version)
        earlier = row.told_at(item.version - 1) or item.told()
        then = row.shares.filter(Q(until_at=None) | Q(until_at__gte=newest.at), at__lt=newest.at)
        return Visibility(earlier["visibility"]), frozenset(then.values_list("member_id", flat=True))
