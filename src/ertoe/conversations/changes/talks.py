"""What can change around a talk: it is prepared, begun, held, closed, shared."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.facts import Visibility, a_person
from ertoe.access.viewer import Viewer
from ertoe.circle.models import Member
from ertoe.conversations import permissions
from ertoe.conversations.chairs import is_sheet, tool_of
from ertoe.conversations.models import (
    Answer,
    Conversation,
    Present,
    ToolUsed,
    ToolVersion,
)  # fmt: skip
from ertoe.foundation.clock import today
from ertoe.foundation.ids import uuid7


def prepare_conversation(
    *,
    by: Viewer,
    person_id: UUID,
    said_by: Member,
    tool: ToolVersion | None = None,
    talk_id: UUID | None = None,
    seen: Seen = NOTHING_SEEN,
) -> Conversation:
    """Somebody thinks about a talk beforehand, alone. Nobody else reads it until they say so.

    `talk_id`: it was begun on a tablet without a connection, which gave it its id.
    """
    with change(permissions.BEGIN_CONVERSATION, by=by, about=a_person(person_id), seen=seen) as trail:
        talk = Conversation(id=talk_id or uuid7(), said_by=said_by, state=Conversation.State.PREPARED, held_on=today())
        _add(trail, talk, tool, [said_by])
        trail.leave("conversation_prepared", conversation=talk.pk)
    return talk


def begin_conversation(
    *,
    by: Viewer,
    person_id: UUID,
    said_by: Member,
    present: Iterable[Member],
    held_on: date,
    place: Conversation.Place = Conversation.Place.HOME,
    interpreter: Conversation.Interpreter = Conversation.Interpreter.NONE,
    tool: ToolVersion | None = None,
    words: str = "",
    talk_id: UUID | None = None,
    seen: Seen = NOTHING_SEEN,
) -> Conversation:
    """A talk begins, with a tool or with none. Until its closing question nobody but its authors reads it."""
    with change(permissions.BEGIN_CONVERSATION, by=by, about=a_person(person_id), seen=seen) as trail:
        talk = Conversation(
            id=talk_id or uuid7(), said_by=said_by, held_on=held_on, place=place, interpreter=interpreter, words=words
        )
        _add(trail, talk, tool, present)
        trail.leave("conversation_begun", conversation=talk.pk)
    return talk


def _add(trail: Trail, talk: Conversation, tool: ToolVersion | None, present: Iterable[Member]) -> None:
    talk.visibility = Visibility.ONLY_ME  # a draft: the closing question releases it
    talk.add(trail)
    there = list(present)
    if tool is not None:
        ToolUsed(conversation=talk, tool=tool).add(trail)
    for member in there:
        Present(conversation=talk, member=member).add(trail)
    if is_sheet(tool):  # every chair opens the sheet; what lies on it is let go answer by answer
        talk.released_at = trail.at
        talk.share_with(trail, Visibility.NAMED, there)


def hold_conversation(
    *, by: Viewer, conversation: Conversation, present: Iterable[Member], seen: Seen = NOTHING_SEEN
) -> Conversation:
    """What was prepared is talked about today; those who are there now are added."""
    with change(permissions.HOLD_CONVERSATION, by=by, about=conversation, seen=seen) as trail:
        there = set(conversation.present.filter(until_at=None).values_list("member_id", flat=True))
        for member in present:
            if member.pk not in there:
                Present(conversation=conversation, member=member).add(trail)
        if conversation.state == Conversation.State.PREPARED:
            conversation.keep(trail, state=Conversation.State.HELD, held_on=today())
        trail.leave("conversation_held", conversation=conversation.pk)
    return conversation


def close_conversation(
    *,
    by: Viewer,
    conversation: Conversation,
    visibility: Visibility,
    named: Iterable[Member] = (),
    heard_by: Member | None = None,
    next_talk: str = "",
    next_on: date | None = None,
    seen: Seen = NOTHING_SEEN,
) -> Conversation:
    """The closing minute: when and with whom it goes on, and who may read it, said aloud and heard by somebody.

    The answers follow the talk. What was only prepared stays prepared: it is shared, the talk is still to come.
    """
    with change(permissions.CLOSE_CONVERSATION, by=by, about=conversation, seen=seen) as trail:
        names = list(named)
        if conversation.state == Conversation.State.HELD:
            conversation.state = Conversation.State.CLOSED
        conversation.next_talk, conversation.next_on, conversation.heard_by = next_talk, next_on, heard_by
        for each in (conversation, *_that_follow(conversation)):
            each.released_at = each.released_at or trail.at
            each.share_with(trail, visibility, names)
        trail.leave("conversation_closed", conversation=conversation.pk, visibility=visibility)
    return conversation


def share_conversation(
    *,
    by: Viewer,
    conversation: Conversation,
    visibility: Visibility,
    named: Iterable[Member] = (),
    seen: Seen = NOTHING_SEEN,
) -> Conversation:
    """Who may read this talk from now on; the answers follow it, and who said one keeps reading it."""
    with change(permissions.CLOSE_CONVERSATION, by=by, about=conversation, seen=seen) as trail:
        names = list(named)
        for each in (conversation, *_that_follow(conversation)):
            each.share_with(trail, visibility, names)
        trail.leave("conversation_shared", conversation=conversation.pk, visibility=visibility)
    return conversation


def _that_follow(conversation: Conversation) -> Iterable[Answer]:
    """The answers follow their talk; on a sheet only those that were let go."""
    answers = Answer.objects.filter(conversation=conversation)
    return answers.exclude(released_at=None) if is_sheet(tool_of(conversation)) else answers
