"""What can be translated: every statement, every answer of a talk, and every side of a life goal."""

from typing import Any
from uuid import UUID

from ertoe.access.doors import Look, look
from ertoe.access.errors import Missing
from ertoe.access.viewer import Viewer
from ertoe.circle.models import Statement
from ertoe.circle.permissions import TRANSLATE_ITEM
from ertoe.conversations.models import Answer
from ertoe.dossier.circle import KINDS as TOLD_KINDS
from ertoe.goals.models import Facet, LifeGoal

KINDS: dict[str, type[Statement]] = {kind: model for kind, (model, _may) in TOLD_KINDS.items()} | {"answer": Answer}


def item_to_translate(kind: str, item_id: UUID, *, by: Viewer, person_id: UUID) -> Any:
    """The item itself. Raises Missing for a kind that is none, and where there are no words."""
    with look(TRANSLATE_ITEM, by=by) as looking:
        if kind == "facet":
            return _side_of_a_goal(item_id, looking, person_id)
        if kind not in KINDS:
            raise Missing(TRANSLATE_ITEM.name)
        rows = KINDS[kind].objects.filter(person_id=person_id, words__isnull=False)
        return looking.one(rows.select_related("said_by"), item_id)


def _side_of_a_goal(facet_id: UUID, looking: Look, person_id: UUID) -> Facet:
    """For who may read the goal."""
    facet: Facet | None = Facet.objects.filter(person_id=person_id, pk=facet_id).select_related("said_by").first()
    if facet is None:
        raise Missing(TRANSLATE_ITEM.name)
    looking.one(LifeGoal.objects.filter(person_id=person_id), facet.life_goal_id)
    return facet
