"""What can change in the compartment. There is no change for a no: a no is not kept."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

import orjson

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.errors import Missing, Refused
from ertoe.access.viewer import Role, Viewer
from ertoe.circle.models import Member
from ertoe.confidence import permissions
from ertoe.confidence.models import SensitiveLine, SensitiveNote, SensitiveShare, in_confidence_of
from ertoe.confidence.telling import THEIRS, TOOL, is_written_by_her, may_say, standing
from ertoe.conversations.models import ToolVersion
from ertoe.foundation.language import language_in_use
from ertoe.tools.answers import was_answered


def say_yes(*, by: Viewer, person_id: UUID, heard_by: Member | None = None, seen: Seen = NOTHING_SEEN) -> SensitiveNote:
    """She says yes to talking about something difficult. Only now there is a place for it, and nothing stands in it.

    Who asked is who writes this down; who heard it is the same unless `heard_by` says otherwise. Who asked may
    read along, until she takes that back. She can begin alone: then nobody else reads it.
    """
    with change(permissions.SAY_YES, by=by, about=in_confidence_of(person_id), seen=seen) as trail:
        tool = ToolVersion.objects.filter(tool=TOOL).order_by("-published_at", "-pk").first()
        me = Member.objects.filter(person_id=person_id, pk=trail.member).first()
        if tool is None or me is None:
            raise Missing(TOOL)
        note = SensitiveNote(asked_by=me, heard_by=heard_by or me, tool=tool).add(trail)
        if me.role != Role.PERSON:
            SensitiveShare(note=note, member=me).add(trail)
        trail.leave("yes_said", sensitive_note=note.pk)
    return note


def tell_in_confidence(
    *, by: Viewer, note: SensitiveNote, answers: Mapping[str, Any], asked_in: str = "", seen: Seen = NOTHING_SEEN
) -> list[SensitiveLine]:
    """What was said, a step at a time; what is said again stands as a new line. Returns what was new."""
    with change(permissions.TELL_IN_CONFIDENCE, by=by, about=note, seen=seen) as trail:
        circle = Member.objects.filter(person_id=note.person_id)
        her, me = circle.get(role=Role.PERSON), circle.get(pk=trail.member)
        stands = standing(note.lines.all())
        kept = []
        for question, answer in answers.items():
            line = stands.get(question)
            if answer == (line.answer if line else None) or not (line or was_answered(answer)):
                continue
            if me != her and is_written_by_her(question, stands) and not was_answered(answer):
                continue
            if not may_say(question, is_the_person=me == her):
                raise Refused(permissions.TELL_IN_CONFIDENCE.name)
            said_by = me if question in THEIRS else her
            new = SensitiveLine(note=note, question=question, said_by=said_by, recorded_by=me)
            new.told, new.asked_in = orjson.dumps(answer).decode(), asked_in or language_in_use()
            kept.append(new.add(trail))
        trail.leave("told_in_confidence", sensitive_note=note.pk)
    return kept


def share_in_confidence(
    *, by: Viewer, note: SensitiveNote, named: Iterable[Member], seen: Seen = NOTHING_SEEN
) -> SensitiveNote:
    """Exactly these members may read it from now on; whoever is no longer among them loses it at once."""
    with change(permissions.SHARE_IN_CONFIDENCE, by=by, about=note, seen=seen) as trail:
        wanted = {member.pk: member for member in named}
        if any(member.role not in permissions.CONFIDANTS for member in wanted.values()):
            raise Refused(permissions.SHARE_IN_CONFIDENCE.name)
        for share in note.shared_with.filter(until_at=None):
            if wanted.pop(share.member_id, None) is None:
                share.end(trail)
        for member in wanted.values():
            SensitiveShare(note=note, member=member).add(trail)
        trail.leave("shared_in_confidence", sensitive_note=note.pk)
    return note
