"""What a message may hang on: anything somebody said, by the name it has in an address."""

from typing import NamedTuple
from uuid import UUID

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import override

from ertoe.access.errors import Missing
from ertoe.access.permission import Permission
from ertoe.agreements.models import Agreement
from ertoe.agreements.permissions import SEE_AGREEMENT
from ertoe.circle.models import Statement
from ertoe.foundation.ids import parse_id
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.goals.permissions import SEE_CARE_GOAL, SEE_LIFE_GOAL
from ertoe.messages.models import Message
from ertoe.messages.permissions import SEE_MESSAGE
from ertoe.story.models import StoryItem, Strength
from ertoe.story.permissions import SEE_STORY_ITEM, SEE_STRENGTH

KINDS: dict[str, tuple[type[Statement], Permission]] = {
    "story_item": (StoryItem, SEE_STORY_ITEM),
    "strength": (Strength, SEE_STRENGTH),
    "life_goal": (LifeGoal, SEE_LIFE_GOAL),
    "care_goal": (CareGoal, SEE_CARE_GOAL),
    "agreement": (Agreement, SEE_AGREEMENT),
    "message": (Message, SEE_MESSAGE),
}


class Named(NamedTuple):
    """One thing as an address names it: `?life_goal=<id>`."""

    kind: str
    id: UUID

    def __str__(self) -> str:
        return f"?{self.kind}={self.id}"


def named_in(query: QueryDict) -> Named | None:
    """Raises Missing when something is named by what is no id."""
    kind = next((kind for kind in KINDS if kind in query), None)
    if kind is None:
        return None
    thing = parse_id(query[kind])
    if thing is None:
        raise Missing
    return Named(kind, thing)


def kind_of(thing: Statement) -> str:
    return next(kind for kind, (model, _see) in KINDS.items() if isinstance(thing, model))


def in_short(objection: str, language: str) -> str:
    """What stands there when the person said no more than that."""
    with override(language):
        return _("Dit klopt niet.") if objection == Message.Objection.NOT_RIGHT else _("Dit wil ik weg.")
