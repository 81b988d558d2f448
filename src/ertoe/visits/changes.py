"""What a tablet sends is taken in, one operation at a time; what cannot be, waits for somebody to decide."""

from collections.abc import Sequence
from functools import lru_cache
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from ertoe.access.decision import decide
from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.errors import StaleEdit
from ertoe.access.facts import Facts, a_person
from ertoe.access.viewer import Role, Viewer
from ertoe.circle.models import Member
from ertoe.conversations import changes as talks
from ertoe.conversations.chairs import is_sheet, tool_of
from ertoe.conversations.models import Answer, Conversation, Present, ToolVersion
from ertoe.conversations.permissions import ANSWER_QUESTIONS, BEGIN_CONVERSATION, CLOSE_CONVERSATION
from ertoe.foundation.clock import today
from ertoe.story.changes import close_conversation
from ertoe.tools.answers import base
from ertoe.tools.fitting import fits
from ertoe.tools.freeze import thaw
from ertoe.tools.just_talk import TOOL as JUST_TALK
from ertoe.tools.tool import MEMBER, Tool
from ertoe.visits import permissions
from ertoe.visits.conflict import Verdict, judge
from ertoe.visits.models import Arrival, Contested, SetAside
from ertoe.visits.operations import UNKNOWN, Answered, Begun, Closed, DoesNotFit, Operation, read_kept

Outcome = Arrival.Outcome
MOST_SET_ASIDE = 1000
"""Of one sender, waiting at once: many visits, and never a flood over her."""


def take_in(*, by: Viewer, person_id: UUID, device: UUID, operation: Operation) -> Arrival:
    """One operation, whole or not at all. Of who lost access since it was made, it is set aside.

    Raises AlreadyDone, OtherBody, and DoesNotFit when nothing can be done with it.
    """
    then = permissions.as_who_took_it_along(by)
    seen = Seen(operation=operation.id, body=person_id.bytes + operation.body)
    with change(permissions.SEND_VISIT, by=then, about=a_person(person_id), seen=seen) as trail:
        arrival = Arrival(id=operation.id, kind=operation.kind, device=device, made_at=operation.made_at)
        arrival.by = Member.objects.get(pk=trail.member)
        if isinstance(operation, Begun):
            _begin(trail, by, arrival, operation)
        elif isinstance(operation, Answered):
            _answer(trail, by, arrival, operation)
        elif isinstance(operation, Closed):
            _close(trail, by, arrival, operation)
        trail.leave("visit_arrived", arrival=arrival.pk)
    return arrival


def _begin(trail: Trail, by: Viewer, arrival: Arrival, operation: Begun) -> None:
    if not decide(by, BEGIN_CONVERSATION, Facts(person=trail.subject.id)):
        return _set_aside(trail, arrival, operation, Outcome.NO_ACCESS)
    arrival.conversation = _begun(trail, by, operation)
    arrival.add(trail)
    return None


def _begun(trail: Trail, by: Viewer, operation: Begun) -> Conversation:
    tool = ToolVersion.objects.filter(pk=operation.tool).first() if operation.tool else None
    members = {one.pk: one for one in Member.objects.filter(person_id=trail.subject.id, pk__in=operation.present)}
    speaker = members.get(operation.said_by)
    is_known = (tool or operation.tool is None) and speaker is not None and len(members) == len(operation.present)
    if speaker is None or not is_known or Conversation.objects.filter(pk=operation.conversation).exists():
        raise DoesNotFit(UNKNOWN)
    if speaker.role == Role.PERSON and speaker.pk == trail.member and len(members) == 1:
        return talks.prepare_conversation(
            by=by, person_id=trail.subject.id, said_by=speaker, tool=tool, talk_id=operation.conversation
        )
    return talks.begin_conversation(
        by=by,
        person_id=trail.subject.id,
        said_by=speaker,
        present=list(members.values()),
        held_on=min(operation.held_on, today()),  # a tablet's clock may be wrong
        place=operation.place,
        interpreter=operation.interpreter,
        tool=tool,
        talk_id=operation.conversation,
    )


def _answer(trail: Trail, by: Viewer, arrival: Arrival, operation: Answered) -> None:
    arrival.conversation = talk = _talk(trail, operation)
    if talk is None or not decide(by, ANSWER_QUESTIONS, talk.facts()):
        return _set_aside(trail, arrival, operation, Outcome.NO_ACCESS)
    if _was_closed_elsewhere(talk, arrival.device):
        return _set_aside(trail, arrival, operation, Outcome.TALK_CLOSED)
    if talk.state == Conversation.State.PREPARED and arrival.by_id != talk.said_by_id:
        talks.hold_conversation(by=by, conversation=talk, present=[arrival.by])  # prepared alone, talked about now
    _refuse_misfit(trail, talk, operation)
    row = _row(talk, operation)
    verdict = judge(row, arrival.device, operation.saw, operation.value)
    if verdict is Verdict.NOTHING_NEW:
        arrival.add(trail)
        return None
    if verdict is Verdict.CONFLICT and row is not None:
        return _contest(trail, arrival, row, operation)
    arrival.answer = row = row if verdict is Verdict.SAME else _write(by, talk, operation)
    arrival.version = row.version if row else 0
    _end_earlier(trail, arrival)
    arrival.add(trail)
    return None


def _close(trail: Trail, by: Viewer, arrival: Arrival, operation: Closed) -> None:
    arrival.conversation = talk = _talk(trail, operation)
    if talk is None or not decide(by, CLOSE_CONVERSATION, talk.facts()):
        return _set_aside(trail, arrival, operation, Outcome.NO_ACCESS)
    if _was_closed_elsewhere(talk, arrival.device):
        return _set_aside(trail, arrival, operation, Outcome.TALK_CLOSED)
    _closed(by, talk, operation)
    arrival.add(trail)
    return None


def _talk(trail: Trail, operation: Operation) -> Conversation | None:
    return Conversation.objects.filter(pk=operation.conversation, person_id=trail.subject.id).first()


def _was_closed_elsewhere(talk: Conversation, device: UUID) -> bool:
    """Somebody else said who may read it: what comes afterwards was not in that yes."""
    if talk.state != Conversation.State.CLOSED:
        return False
    here = Arrival.objects.filter(conversation=talk, device=device, kind="close", outcome=Outcome.ARRIVED)
    return not here.exists()


def _row(talk: Conversation, operation: Answered) -> Answer | None:
    return Answer.objects.filter(conversation=talk, question=operation.question, said_by_id=operation.said_by).first()


def _refuse_misfit(trail: Trail, talk: Conversation, operation: Answered) -> None:
    """An answer to another question, by a voice that is not there, or on a sheet by another than who sends it."""
    tool = tool_of(talk)
    if is_sheet(tool) and operation.said_by != trail.member:
        raise DoesNotFit(UNKNOWN)
    present = Present.objects.filter(conversation=talk, until_at=None).values_list("member", flat=True)
    if operation.said_by not in {talk.said_by_id, *present} or not _fits(talk, tool, operation):
        raise DoesNotFit(UNKNOWN)


def _write(by: Viewer, talk: Conversation, operation: Answered) -> Answer | None:
    written = talks.answer_questions(
        by=by,
        conversation=talk,
        said_by=Member.objects.get(pk=operation.said_by),
        answers={operation.question: operation.value},
        asked_in=operation.asked_in,
        said_in=operation.said_in,
    )
    return written[0] if written else _row(talk, operation)


def _fits(talk: Conversation, version: ToolVersion | None, operation: Answered) -> bool:
    tool = _thawed(version) if version else JUST_TALK
    question = tool.question(base(operation.question))
    if question is None or question.repeats != (":" in operation.question):
        return False
    members = Member.objects.filter(person_id=talk.person_id).values_list("pk", flat=True)
    named = tuple(str(pk) for pk in members) if question.kind == MEMBER else ()
    return fits(question, operation.value, piles=tool.piles, members=named)


@lru_cache(64)
def _thawed(version: ToolVersion) -> Tool:
    """What is published never changes."""
    return thaw(version.content, digest=version.digest)


def _closed(by: Viewer, talk: Conversation, operation: Closed) -> None:
    members = {one.pk: one for one in Member.objects.filter(person_id=talk.person_id)}
    close_conversation(
        by=by,
        conversation=talk,
        visibility=operation.visibility,
        named=[members[pk] for pk in operation.named if pk in members and _may_be_named(members[pk])],
        heard_by=members.get(operation.heard_by) if operation.heard_by else None,
        next_talk=operation.next_talk,
        next_on=operation.next_on,
    )


def _may_be_named(member: Member) -> bool:
    """Somebody who left since the visit is left out: nothing is opened for them."""
    is_somebody = member.role not in (Role.PERSON, Role.TEAM, Role.HELPER) and member.via_team_id is None
    return is_somebody and member.status == Member.Status.ACTIVE


# --- what waits --------------------------------------------------------------


def _contest(trail: Trail, arrival: Arrival, answer: Answer, operation: Operation) -> None:
    arrival.outcome, arrival.answer, arrival.version = Outcome.TWO_VERSIONS, answer, answer.version
    _end_earlier(trail, arrival)
    arrival.add(trail)
    Contested(arrival=arrival, answer=answer, operation=operation.body.decode()).add(trail)
    trail.leave("answer_contested", answer=answer.pk)


def _end_earlier(trail: Trail, arrival: Arrival) -> None:
    """What the same device sent of this answer before: its own later words take its place."""
    for earlier in Contested.objects.filter(answer=arrival.answer, arrival__device=arrival.device, until_at=None):
        earlier.end(trail)


def _set_aside(trail: Trail, arrival: Arrival, operation: Operation, why: Arrival.Outcome) -> None:
    if SetAside.objects.filter(arrival__by=arrival.by, until_at=None).count() >= MOST_SET_ASIDE:
        raise DoesNotFit(_("Er ligt al te veel van u opzij. Dit blijft op uw tablet."))
    arrival.outcome = why
    arrival.add(trail)
    SetAside(arrival=arrival, operation=operation.body.decode()).add(trail)
    trail.leave("sending_set_aside", arrival=arrival.pk)


def choose_version(*, by: Viewer, contested: Contested, is_chosen: bool, seen: Seen = NOTHING_SEEN) -> Answer:
    """Two versions of one answer stood beside each other; somebody who reads both chose. The other stays as a version.

    `seen.version` is that of the answer. Raises StaleEdit when it changed meanwhile, or somebody chose already.
    """
    with change(permissions.CHOOSE_VERSION, by=by, about=contested.answer, seen=seen) as trail:
        contested.refresh_from_db()
        if contested.until_at is not None:
            raise StaleEdit(contested.answer, contested.answer.version)
        operation = read_kept(contested.operation.open())
        answer = contested.answer
        if is_chosen and isinstance(operation, Answered):
            answer = _write(by, answer.conversation, operation) or answer
        contested.end(trail)
        trail.leave("version_chosen", answer=answer.pk)
    return answer


def put_in(*, by: Viewer, person_id: UUID, waiting: Sequence[SetAside], seen: Seen = NOTHING_SEEN) -> None:
    """What was set aside belongs in her file after all: in the order in which it was made, all of it or nothing.

    Raises DoesNotFit when something of it has no place any more.
    """
    with change(permissions.DECIDE_SET_ASIDE, by=by, about=a_person(person_id), seen=seen) as trail:
        for each in sorted(_still_waiting(trail, waiting), key=lambda one: one.seq):
            _put_in(trail, by, read_kept(each.operation.open()))
            each.end(trail)
        trail.leave("set_aside_put_in")


def _put_in(trail: Trail, by: Viewer, operation: Operation) -> None:
    talk = _talk(trail, operation)
    if isinstance(operation, Begun):
        if talk is None:
            _begun(trail, by, operation)
    elif talk is None:
        raise DoesNotFit(UNKNOWN)
    elif isinstance(operation, Answered):
        _refuse_misfit(trail, talk, operation)
        _write(by, talk, operation)
    elif isinstance(operation, Closed):
        _closed(by, talk, operation)


def throw_away(*, by: Viewer, person_id: UUID, waiting: Sequence[SetAside], seen: Seen = NOTHING_SEEN) -> None:
    """She does not want it in her file. It is shown nowhere any more."""
    with change(permissions.DECIDE_SET_ASIDE, by=by, about=a_person(person_id), seen=seen) as trail:
        for each in _still_waiting(trail, waiting):
            each.end(trail)
        trail.leave("set_aside_thrown_away")


def _still_waiting(trail: Trail, waiting: Sequence[SetAside]) -> list[SetAside]:
    ids = [each.pk for each in waiting]
    return list(SetAside.objects.filter(person_id=trail.subject.id, pk__in=ids, until_at=None))
