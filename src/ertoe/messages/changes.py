"""What can change in the shared diary: it only grows. Own words, here and elsewhere, can be taken back."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.errors import AlreadyDone
from ertoe.access.facts import Visibility, a_person
from ertoe.access.viewer import Viewer
from ertoe.circle.changes import own_member
from ertoe.circle.forms import may_be_named
from ertoe.circle.models import Member, Statement
from ertoe.foundation.language import language_in_use
from ertoe.messages import permissions
from ertoe.messages.about import kind_of
from ertoe.messages.models import Message, MessageRead, MessageShare


def write_message(
    *,
    by: Viewer,
    person_id: UUID,
    words: str,
    said_by: Member,
    visibility: Visibility,
    named: Sequence[Member] = (),
    written_to: Member | None = None,
    objection: str = "",
    is_for_handover: bool = False,
    language: str = "",
    seen: Seen = NOTHING_SEEN,
    **about: Any,
) -> Message:
    """Somebody writes something down for the others, perhaps about one thing (`about.py`), perhaps to hand over."""
    with change(permissions.WRITE_MESSAGE, by=by, about=a_person(person_id), seen=seen) as trail:
        message = Message(
            words=words,
            said_by=said_by,
            visibility=visibility,
            written_to=written_to,
            objection=objection,
            is_for_handover=is_for_handover,
            language=language or language_in_use(),
            released_at=trail.at,
            **about,
        ).add(trail)
        for member in named if visibility is Visibility.NAMED else ():
            MessageShare(item=message, member=member).add(trail)
        trail.leave("message_written", message=message.pk)
    return message


def write_to_one(
    *, by: Viewer, person_id: UUID, to: Member, words: str, seen: Seen = NOTHING_SEEN, **about: Any
) -> Message:
    """For exactly this member, who finds it on their own page. The person reads along with what others write."""
    with change(permissions.WRITE_MESSAGE, by=by, about=a_person(person_id), seen=seen) as trail:
        message = write_message(
            by=by,
            person_id=person_id,
            words=words,
            said_by=own_member(trail),
            visibility=Visibility.NAMED,
            named=_who_can_be_named([to], trail),
            written_to=to,
            **about,
        )
        trail.leave("written_to_one", message=message.pk)
    return message


def answer_message(*, by: Viewer, message: Message, words: str, seen: Seen = NOTHING_SEEN) -> Message:
    """An answer to whoever wrote it; what was answered is read."""
    with change(permissions.ANSWER_MESSAGE, by=by, about=message, seen=seen) as trail:
        answer = write_to_one(by=by, person_id=message.person_id, to=message.said_by, words=words, message=message)
        _note_read(message, trail)
        trail.leave("message_answered", message=message.pk)
    return answer


def read_message(*, by: Viewer, message: Message, seen: Seen = NOTHING_SEEN) -> Message:
    """Whoever it waits for has read it. Twice is once."""
    with change(permissions.READ_MESSAGE, by=by, about=message, seen=seen) as trail:
        if not _note_read(message, trail):
            raise AlreadyDone
        trail.leave("message_read", message=message.pk)
    return message


def say_not_right(*, by: Viewer, thing: Statement, objection: Message.Objection, words: str,
                  seen: Seen = NOTHING_SEEN) -> Message:  # fmt: skip
    """The person says of somebody else's words: this is not right, or: I want this gone. It stands beside them.

    Those who said it and wrote it down find it on their own page. Nobody's words disappear.
    """
    about: dict[str, Any] = {kind_of(thing): thing}
    with change(permissions.SAY_NOT_RIGHT, by=by, about=thing, seen=seen) as trail:
        message = write_message(
            by=by,
            person_id=thing.person_id,
            words=words,
            said_by=own_member(trail),
            visibility=Visibility.NAMED,
            named=_who_can_be_named([thing.said_by, thing.recorded_by], trail),
            written_to=thing.said_by,
            objection=objection,
            **about,
        )
        is_wrong = objection == Message.Objection.NOT_RIGHT
        trail.leave("said_not_right" if is_wrong else "said_wants_gone", message=message.pk)
    return message


def take_back(*, by: Viewer, thing: Statement, seen: Seen = NOTHING_SEEN) -> None:
    """Own words, out of everybody's sight from this moment. Twice is once."""
    with change(permissions.TAKE_BACK, by=by, about=thing, seen=seen) as trail:
        if thing.taken_back_at is not None:
            raise AlreadyDone
        thing.take_back(trail)
        trail.leave("words_taken_back", **{kind_of(thing): thing.pk})


def put_back(*, by: Viewer, thing: Statement, seen: Seen = NOTHING_SEEN) -> None:
    """Taken back by mistake, or said after all: there again, for whoever could read it before."""
    with change(permissions.TAKE_BACK, by=by, about=thing, seen=seen) as trail:
        if thing.taken_back_at is None:
            raise AlreadyDone
        thing.put_back(trail)
        trail.leave("words_put_back", **{kind_of(thing): thing.pk})


def _who_can_be_named(members: Iterable[Member], trail: Trail) -> list[Member]:
    """Each once, without whoever writes it. Whoever left, or helps only, is told nothing."""
    others = {member.pk: member for member in members if member.pk != trail.member}
    return [member for member in others.values() if may_be_named(member)]


def _note_read(message: Message, trail: Trail) -> bool:
    """Whether this is the first time."""
    me = own_member(trail)
    if MessageRead.objects.filter(person_id=message.person_id, message=message, member=me).exists():
        return False
    MessageRead(message=message, member=me).add(trail)
    return True
