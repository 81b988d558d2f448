"""What can be asked about conversations and the tools to hold them with.

`to` says what the viewer wants to do with it: without that permission it is missing.
"""

from typing import Any
from uuid import UUID

from django.db.models import Max, Prefetch

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.permission import Permission
from ertoe.access.viewer import Viewer
from ertoe.conversations.models import Answer, AnswerVersion, Conversation, Phrase, Present, ToolUsed, ToolVersion
from ertoe.conversations.permissions import SEE_ANSWER, SEE_CONVERSATION, SEE_TOOL
from ertoe.foundation.clock import today


def tools(*, by: Viewer) -> list[ToolVersion]:
    """Every published tool in its newest version."""
    with look(SEE_TOOL, by=by):
        newest = {row.tool: row for row in ToolVersion.objects.order_by("published_at", "pk")}
        return sorted(newest.values(), key=lambda row: row.tool)


def tool_version(tool: str, version: str, *, by: Viewer) -> ToolVersion:
    with look(SEE_TOOL, by=by):
        row = ToolVersion.objects.filter(tool=tool, version=version).first()
        if row is None:
            raise Missing(SEE_TOOL.name)
        return row


def conversations(person_id: UUID, *, by: Viewer) -> list[Conversation]:
    """The newest first."""
    with look(SEE_CONVERSATION, by=by) as looking:
        rows = Conversation.objects.filter(person_id=person_id).select_related("said_by", "recorded_by")
        return looking.many(rows.prefetch_related(*_tools_and_present()).order_by("-held_on", "-seq"))


def conversation(
    conversation_id: UUID, *, by: Viewer, person_id: UUID, to: Permission = SEE_CONVERSATION
) -> Conversation:
    with look(SEE_CONVERSATION, by=by) as looking:
        rows = Conversation.objects.filter(person_id=person_id)
        rows = rows.select_related("person", "said_by", "recorded_by", "heard_by").prefetch_related(
            *_tools_and_present()
        )
        found: Conversation = looking.one(rows, conversation_id)
        if not decide(by, to, found.facts()):
            raise Missing(to.name)
        return found


def prepared_conversations(*, by: Viewer) -> list[Conversation]:
    """What people prepared and shared with this viewer, and was not talked about yet, over all circles."""
    with look(SEE_CONVERSATION, by=by) as looking:
        rows = Conversation.objects.filter(state=Conversation.State.PREPARED).select_related("person", "said_by")
        return looking.many(rows.exclude(recorded_by__in=[one.member for one in by.memberships]).order_by("seq"))


def next_talks(person_id: UUID, *, by: Viewer) -> list[Conversation]:
    """The talks of which the closing question named a day that is still to come, soonest first."""
    with look(SEE_CONVERSATION, by=by) as looking:
        rows = Conversation.objects.filter(person_id=person_id, next_on__gte=today())
        return looking.many(rows.select_related("said_by").order_by("next_on", "seq"))


def answers(talk: Conversation, *, by: Viewer) -> list[Answer]:
    """What was answered in this talk, by every voice, with the phrases that were chosen from it."""
    with look(SEE_ANSWER, by=by) as looking:
        rows = Answer.objects.filter(conversation=talk, person_id=talk.person_id).select_related("said_by", "tool")
        chosen = Prefetch("phrases", Phrase.objects.order_by("seq"))
        return looking.many(rows.prefetch_related(chosen).order_by("seq"))


def answer(answer_id: UUID, *, by: Viewer, person_id: UUID) -> Answer:
    with look(SEE_ANSWER, by=by) as looking:
        rows = Answer.objects.filter(person_id=person_id).select_related("said_by", "conversation")
        found: Answer = looking.one(rows, answer_id)
        return found


def as_of(talk: Conversation, *, by: Viewer) -> int:
    """The place in the order of this person up to which whoever looks now has seen the answers of this talk."""
    with look(SEE_CONVERSATION, by=by):
        versions = AnswerVersion.objects.filter(head__conversation=talk, person_id=talk.person_id)
        newest: int | None = versions.aggregate(newest=Max("seq"))["newest"]
        return max(newest or 0, talk.seq)


def _tools_and_present() -> "tuple[Prefetch[Any], ...]":
    """Ask inside a door."""
    return (
        Prefetch("tools_used", ToolUsed.objects.filter(until_at=None).select_related("tool").order_by("seq")),
        Prefetch("present", Present.objects.filter(until_at=None).select_related("member").order_by("seq")),
    )
