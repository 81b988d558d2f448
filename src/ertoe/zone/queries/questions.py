"""Questions from practice with their answers, and calls that still run."""

from dataclasses import dataclass
from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.viewer import Viewer
from ertoe.foundation.clock import today
from ertoe.organisations.models import Organisation
from ertoe.zone.models import Answer, Call, Question
from ertoe.zone.permissions import SEE_ZONE


@dataclass(frozen=True)
class Asked:
    question: Question
    answers: list[Answer]
    calls: list[Call]


@dataclass(frozen=True)
class Board:
    questions: list[Asked]
    calls: list[Call]


def board(zone: Organisation, *, by: Viewer) -> Board:
    """Unanswered questions first. A call is gone the day after its last."""
    with look(SEE_ZONE, by=by, about=zone) as looking:
        questions = looking.many(Question.objects.filter(organisation=zone).select_related("of").order_by("-at"))
        answers = looking.many(Answer.objects.filter(organisation=zone).select_related("of").order_by("at"))
        running = Call.objects.filter(organisation=zone, until_on__gte=today())
        calls = looking.many(running.select_related("of", "question").order_by("until_on"))
    asked = [
        Asked(
            one,
            [answer for answer in answers if answer.question_id == one.pk],
            [call for call in calls if call.question_id == one.pk],
        )
        for one in questions
    ]
    return Board(sorted(asked, key=lambda one: bool(one.answers or one.calls)), calls)


def question(question_id: UUID, *, by: Viewer) -> Question:
    with look(SEE_ZONE, by=by) as looking:
        found: Question = looking.one(Question.objects.select_related("of"), question_id)
        return found


def call(call_id: UUID, *, by: Viewer) -> Call:
    with look(SEE_ZONE, by=by) as looking:
        found: Call = looking.one(Call.objects.select_related("of", "question"), call_id)
        return found
