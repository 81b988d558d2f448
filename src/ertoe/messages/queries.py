"""What can be asked about the shared diary."""

from datetime import datetime
from typing import Any
from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.goals.models import LifeGoal
from ertoe.messages.models import Message
from ertoe.messages.permissions import SEE_MESSAGE


def messages(person_id: UUID, *, by: Viewer) -> list[Message]:
    """What this viewer may read, the newest first."""
    with look(SEE_MESSAGE, by=by) as looking:
        return looking.many(_rows().filter(person_id=person_id).order_by("-seq"))


def messages_about(goal: LifeGoal, *, by: Viewer) -> list[Message]:
    with look(SEE_MESSAGE, by=by) as looking:
        return looking.many(_rows().filter(person_id=goal.person_id, life_goal=goal).order_by("-seq"))


def handovers(*, by: Viewer, since: datetime) -> list[Message]:
    """What others marked for hand-over since this moment, over all people of this viewer, the newest first."""
    mine = [one.member for one in by.memberships]
    with look(SEE_MESSAGE, by=by) as looking:
        rows = _rows().filter(is_for_handover=True, at__gte=since).exclude(recorded_by__in=mine)
        return looking.many(rows.select_related("said_by", "person").order_by("-at", "-pk"))


def _rows() -> Any:
    return Message.objects.select_related("said_by", "life_goal", "agreement")
