"""A sheet with several chairs: each answer stays with who gave it until they let it go."""

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.facts import Visibility
from ertoe.access.viewer import Viewer
from ertoe.conversations import permissions
from ertoe.conversations.chairs import chairs_of
from ertoe.conversations.models import Answer


def release_answer(*, by: Viewer, answer: Answer, seen: Seen = NOTHING_SEEN) -> Answer:
    """Whoever said this lays it on the table: the other chairs read it from now on."""
    with change(permissions.RELEASE_ANSWER, by=by, about=answer, seen=seen) as trail:
        answer.released_at = answer.released_at or trail.at
        answer.share_with(trail, Visibility.NAMED, chairs_of(answer.conversation))
        trail.leave("answer_released", answer=answer.pk)
    return answer


def hold_back_answer(*, by: Viewer, answer: Answer, seen: Seen = NOTHING_SEEN) -> Answer:
    """Taken from the table again. Who read it has read it; from now on nobody else does."""
    with change(permissions.RELEASE_ANSWER, by=by, about=answer, seen=seen) as trail:
        answer.released_at = None
        answer.share_with(trail, Visibility.ONLY_ME, [])
        trail.leave("answer_held_back", answer=answer.pk)
    return answer
