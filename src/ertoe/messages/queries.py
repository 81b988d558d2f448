"""What can be asked about the shared diary."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.circle.models import Statement
from ertoe.messages.about import KINDS, Named, in_short
from ertoe.messages.models import Message
from ertoe.messages.permissions import SEE_MESSAGE


def messages(person_id: UUID, *, by: Viewer) -> list[Message]:
    """What this viewer may read, the newest first."""
    with look(SEE_MESSAGE, by=by) as looking:
        return looking.many(_rows().filter(person_id=person_id).order_by("-seq"))


def message(message_id: UUID, *, by: Viewer, person_id: UUID) -> Message:
    with look(SEE_MESSAGE, by=by) as looking:
        found: Message = looking.one(_rows().filter(person_id=person_id), message_id)
        return found


def thing(named: Named, *, by: Viewer, person_id: UUID) -> Statement:
    """What a message is to hang on, if this viewer may read it. Whoever took it back still finds it."""
    model, see = KINDS[named.kind]
    with look(see, by=by) as looking:
        rows: Any = model.objects.filter(person_id=person_id).select_related("said_by", "recorded_by")
        found: Statement = looking.one(rows, named.id)
        return found


def taken_back(person_id: UUID, *, by: Viewer) -> list[tuple[Named, Statement]]:
    """What the viewer took back and can put back, kind by kind."""
    membership = by.membership(person_id)
    mine = {"person_id": person_id, "said_by": membership.member if membership else None}
    found = []
    for kind, (model, see) in KINDS.items():
        with look(see, by=by) as looking:
            rows = looking.scoped(model.objects.filter(taken_back_at__isnull=False, **mine))
            found += [(Named(kind, row.pk), row) for row in rows.order_by("seq")]
    return found


@dataclass(frozen=True)
class Objection:
    """What the person says of one thing, beside which it stands. `words` only when there is more to say than that."""

    about: UUID
    who: str
    kind: str
    words: str
    language: str


def objections(person_id: UUID, *, by: Viewer) -> list[Objection]:
    with look(SEE_MESSAGE, by=by) as looking:
        rows = looking.many(_rows().filter(person_id=person_id).exclude(objection="").order_by("seq"))
    return [_objection(row) for row in rows]


def _objection(row: Message) -> Objection:
    words = row.words.open()
    about = next(getattr(row, f"{kind}_id") for kind in KINDS if getattr(row, f"{kind}_id"))
    is_short = words == in_short(row.objection, row.language)
    return Objection(about, row.said_by.name.open(), row.objection, "" if is_short else words, row.language)


def _rows() -> Any:
    return Message.objects.select_related("said_by", "written_to", "life_goal", "message__said_by")
