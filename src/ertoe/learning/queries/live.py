"""What can be asked of a live session: by its moderator, and by whoever has its code."""

from typing import Any
from uuid import UUID

from django.db.models import CharField, QuerySet

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.foundation.remembered import Asked, Remembered
from ertoe.learning.live_question import Chosen, Spread, spread
from ertoe.learning.models import LiveAnswer, LiveSession, Session
from ertoe.learning.on_screen import OnScreen
from ertoe.learning.permissions import ANSWER_LIVE, PRESENT_SESSION


def session_to_present(slug: str, session_id: UUID, *, by: Viewer) -> Session:
    """For its moderator. `live` comes along, when it ever began."""
    with look(PRESENT_SESSION, by=by) as looking:
        rows = Session.objects.filter(organisation__slug=slug).select_related("organisation", "live")
        found: Session = looking.one(rows, session_id)
        return found


def live_with_code(code: str, *, by: Viewer) -> LiveSession | None:
    """For everybody: the code is on the screen of the room. Nothing when no session that is open now has it."""
    with look(ANSWER_LIVE, by=by):
        found = OPEN_WITH_CODE.rows(code=code) if code.isalnum() else []
    if not found:
        return None
    own, of_session = found[0][: len(LIVE)], found[0][len(LIVE) :]
    live: LiveSession = LiveSession.from_db(None, LIVE, own)
    live.session = Session.from_db(None, SESSION, of_session)
    return live


def _open_with_code() -> "QuerySet[Any, Any]":
    rows = LiveSession.objects.filter(session__code=Asked("code", CharField()), session__state=Session.State.OPEN)
    return rows.filter(closed_at=None).values_list(*LIVE, *(f"session__{name}" for name in SESSION))


# Hundreds of telephones ask this every few seconds.
LIVE = tuple(field.attname for field in LiveSession._meta.concrete_fields)
SESSION = tuple(field.attname for field in Session._meta.concrete_fields)
OPEN_WITH_CODE = Remembered(_open_with_code)


def spread_on(screen: OnScreen, *, by: Viewer) -> Spread | None:
    """Only counts leave this room. Nothing when the step asks nothing; what was asked before has the doubtful first."""
    with look(PRESENT_SESSION, by=by, about=screen.live):
        if screen.question is None:
            return None
        rows = LiveAnswer.objects.filter(live=screen.live, question=screen.question.id)
        found = spread(screen.question, rows.values_list("chosen", flat=True))
        return found if screen.step.live else found.most_divided_first()


def own_answer(screen: OnScreen, telephone: str, *, by: Viewer) -> Chosen | None:
    """What this telephone answered to the question on the screen."""
    with look(ANSWER_LIVE, by=by, about=screen.live):
        if screen.question is None:
            return None
        rows = LiveAnswer.objects.filter(live=screen.live, question=screen.question.id, telephone=telephone)
        chosen: Chosen | None = rows.values_list("chosen", flat=True).first()
        return chosen
