"""What can change in the shared diary: it only grows."""

from collections.abc import Sequence
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.facts import Visibility, a_person
from ertoe.access.viewer import Viewer
from ertoe.agreements.models import Agreement
from ertoe.circle.models import Member
from ertoe.foundation.language import language_in_use
from ertoe.goals.models import LifeGoal
from ertoe.messages.models import Message, MessageShare
from ertoe.messages.permissions import WRITE_MESSAGE


def write_message(
    *,
    by: Viewer,
    person_id: UUID,
    words: str,
    said_by: Member,
    visibility: Visibility,
    named: Sequence[Member] = (),
    life_goal: LifeGoal | None = None,
    agreement: Agreement | None = None,
    is_for_handover: bool = False,
    language: str = "",
    seen: Seen = NOTHING_SEEN,
) -> Message:
    """Somebody writes something down for the others, perhaps about a goal or an agreement, perhaps to hand over."""
    with change(WRITE_MESSAGE, by=by, about=a_person(person_id), seen=seen) as trail:
        message = Message(
            words=words,
            said_by=said_by,
            visibility=visibility,
            life_goal=life_goal,
            agreement=agreement,
            is_for_handover=is_for_handover,
            language=language or language_in_use(),
            released_at=trail.at,
        ).add(trail)
        for member in named if visibility is Visibility.NAMED else ():
            MessageShare(item=message, member=member).add(trail)
        trail.leave("message_written", message=message.pk)
    return message
