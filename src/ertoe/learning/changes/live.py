"""A live session: it begins, its moderator steers it, telephones answer, and at its end every answer goes."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from ertoe.access.doors import Trail, change
from ertoe.access.facts import Subject
from ertoe.access.viewer import Viewer
from ertoe.learning.content import LiveQuestion
from ertoe.learning.live_question import checked
from ertoe.learning.models import LiveAnswer, LiveSession, Session, Telephones
from ertoe.learning.permissions import ANSWER_LIVE, FORGET_ANSWERS, PRESENT_SESSION

MOST_ANSWERS = 2000  # to one question: more is no room full of people
FORGOTTEN_AFTER = timedelta(hours=24)
ALL_SESSIONS = Subject("sessions", UUID(int=0))


class QuestionIsClosed(Exception):
    """The moderator went on, or everybody who could be in the room has answered."""


def begin_live(*, by: Viewer, session: Session) -> LiveSession:
    """At the first step, with its clock running. Begun again: from there, without any answer."""
    with change(PRESENT_SESSION, by=by, about=Telephones(session.pk, session.organisation_id)) as trail:
        live = LiveSession.objects.filter(session=session).first()
        if live is None:
            live = LiveSession(organisation_id=session.organisation_id, session=session, began_at=trail.at).add(trail)
        else:
            _forget(live)
            live.at, live.closed_at = trail.at, None
            _turn(live, step="", shows=LiveSession.Shows.ASKING, spent=0, began_at=trail.at)
        trail.leave("live_begun", session=session.pk)
    return live


def show_step(*, by: Viewer, live: LiveSession, step: str, shows: str = LiveSession.Shows.ASKING) -> LiveSession:
    """A clock runs from when its step was shown. Showing more of a step is staying on it."""
    with change(PRESENT_SESSION, by=by, about=live.telephones) as trail:
        live = _standing(live)
        clock = {} if live.step == step else {"spent": 0, "began_at": trail.at}
        _turn(live, step=step, shows=shows, **clock)
        trail.leave_once("live_steered")
    return live


def stop_clock(*, by: Viewer, live: LiveSession) -> LiveSession:
    """The clock of this step stands still; or it goes on, when it did."""
    with change(PRESENT_SESSION, by=by, about=live.telephones) as trail:
        live = _standing(live)
        _turn(live, spent=live.seconds_spent(trail.at), began_at=None if live.began_at else trail.at)
        trail.leave_once("live_steered")
    return live


def answer_live(*, by: Viewer, live: LiveSession, question: LiveQuestion, telephone: str, chosen: object) -> None:
    """The one answer of this telephone to the question it saw; answering again replaces it.

    Raises NoSuchOption, and QuestionIsClosed when something else is on the screen by now.
    """
    answer = checked(question, chosen)
    with change(ANSWER_LIVE, by=by, about=live.telephones) as trail:
        stands = _standing(live)
        is_full = LiveAnswer.objects.filter(live=stands, question=question.id).count() >= MOST_ANSWERS
        if stands.step != live.step or stands.shows == LiveSession.Shows.WHY or is_full:
            raise QuestionIsClosed
        given = LiveAnswer(
            organisation_id=stands.organisation_id, live=stands, at=stands.at, question=question.id,
            telephone=telephone, chosen=answer,
        )  # fmt: skip
        LiveAnswer.objects.bulk_create(
            [given], update_conflicts=True, unique_fields=("live", "question", "telephone"), update_fields=("chosen",)
        )
        trail.leave_once("live_answered")


def close_live(*, by: Viewer, session: Session) -> None:
    """Every answer goes, and the telephones show nothing any more. Of a session on paper there was none."""
    with change(PRESENT_SESSION, by=by, about=Telephones(session.pk, session.organisation_id)) as trail:
        for live in LiveSession.objects.filter(session=session, closed_at=None):
            _close(live, trail)
        trail.leave("live_closed", session=session.pk)


def forget_answers(*, by: Viewer) -> None:
    """Of what nobody closed, a day later."""
    with change(FORGET_ANSWERS, by=by, about=ALL_SESSIONS) as trail:
        for live in LiveSession.objects.filter(closed_at=None, at__lt=trail.at - FORGOTTEN_AFTER):
            with change(FORGET_ANSWERS, by=by, about=live.telephones) as own:
                _close(live, own)
                own.leave("live_closed", session=live.session_id)
        trail.leave_once("answers_looked_after")


def _standing(live: LiveSession) -> LiveSession:
    """As it stands now that the chain is locked."""
    found: LiveSession | None = LiveSession.objects.filter(pk=live.pk, closed_at=None).first()
    if found is None:
        raise QuestionIsClosed
    return found


def _turn(live: LiveSession, **changes: Any) -> None:
    for name, value in changes.items():
        setattr(live, name, value)
    live.turn += 1
    live.save(force_update=True)


def _close(live: LiveSession, trail: Trail) -> None:
    _forget(live)
    live.closed_at = trail.at
    _turn(live, began_at=None)


def _forget(live: LiveSession) -> None:
    LiveAnswer.objects.filter(live=live).delete()
