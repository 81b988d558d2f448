"""The question board: practice asks, researchers answer or call to take part."""

from typing import Any
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import Refused
from ertoe.access.viewer import Viewer
from ertoe.organisations.models import Organisation
from ertoe.zone.mails import pass_on
from ertoe.zone.models import Answer, Call, Question
from ertoe.zone.permissions import TAKE_PART, WRITE_TO_CONTACT
from ertoe.zone.speaking import only_their_own, zone_of


def ask_question(
    *, by: Viewer, organisation: Organisation, words: str, why: str = "", seen: Seen = NOTHING_SEEN
) -> Question:
    question = Question(organisation_id=zone_of(organisation), of=organisation, words=words, why=why)
    with change(TAKE_PART, by=by, about=question.subject, seen=seen) as trail:
        only_their_own(by, organisation.pk, question)
        question.add(trail)
        trail.leave("zone_question_asked", zone_question=question.pk)
    return question


def answer_question(
    *, by: Viewer, question: Question, organisation: Organisation, words: str, link: str = "",
    seen: Seen = NOTHING_SEEN,
) -> Answer:  # fmt: skip
    """Under the name of the organisation of who answers."""
    answer = Answer(organisation_id=question.organisation_id, question=question, of=organisation)
    answer.words, answer.link = words, link
    with change(TAKE_PART, by=by, about=question.subject, seen=seen) as trail:
        only_their_own(by, organisation.pk, organisation)
        answer.add(trail)
        trail.leave("zone_question_answered", zone_answer=answer.pk)
    return answer


def make_call(
    *, by: Viewer, organisation: Organisation, question_id: UUID | None = None, seen: Seen = NOTHING_SEEN, **told: Any
) -> Call:
    """To take part in research: never without an approval and a last day."""
    zone_id = zone_of(organisation)
    call = Call(organisation_id=zone_id, of=organisation, **told)
    with change(TAKE_PART, by=by, about=call.subject, seen=seen) as trail:
        only_their_own(by, organisation.pk, call)
        call.question = Question.objects.filter(pk=question_id, organisation_id=zone_id).first()
        call.add(trail)
        trail.leave("call_made", call=call.pk)
    return call


def write_to_call(
    *, by: Viewer, call: Call, sender: str, sender_email: str, words: str, seen: Seen = NOTHING_SEEN
) -> None:
    """Who wants to take part or to know more. Of the message nothing is kept here."""
    with change(WRITE_TO_CONTACT, by=by, about=call.subject, seen=seen) as trail:
        if call.until_on < trail.at.date():
            raise Refused(WRITE_TO_CONTACT.name)
        to = {"to": call.contact_email, "name": call.contact_name, "about": call.title}
        pass_on(trail, **to, sender=sender, sender_email=sender_email, words=words)
        trail.leave("contact_written_to", call=call.pk)
