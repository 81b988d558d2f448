"""What can be asked about conversations and the tools to hold them with.

`to` says what the viewer wants to do with it: without that permission it is missing.
"""

from typing import Any
from uuid import UUID

from django.db.models import Max, Prefetch

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import a_person
from ertoe.access.permission import Permission
from ertoe.access.viewer import Viewer
from ertoe.circle.models import Member
from ertoe.circle.permissions import SEE_OWN_PLACE
from ertoe.conversations.models import (
    Answer,
    AnswerVersion,
    Attachment,
    Conversation,
    Phrase,
    Present,
    ToolUsed,
    ToolVersion,
)  # fmt: skip
from ertoe.conversations.permissions import SEE_ANSWER, SEE_CONVERSATION, SEE_TOOL
from ertoe.people.models import Person
from ertoe.tools.answers import base
from ertoe.tools.tool import two_words_in


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


def language_of(person_id: UUID, *, by: Viewer) -> str:
    """The language in which the person likes to talk."""
    with look(SEE_OWN_PLACE, by=by, about=a_person(person_id)):
        return str(Person.objects.values_list("language", flat=True).get(pk=person_id))


def called(person_id: UUID, *, by: Viewer) -> str:
    """How the person likes to be addressed."""
    with look(SEE_OWN_PLACE, by=by, about=a_person(person_id)):
        person = Person.objects.get(pk=person_id)
        name = person.called or person.first_name
        return name.open() if name else ""


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


def answers(talk: Conversation, *, by: Viewer) -> list[Answer]:
    """What was answered in this talk, by every voice, with the phrases that were chosen from it."""
    with look(SEE_ANSWER, by=by) as looking:
        rows = Answer.objects.filter(conversation=talk, person_id=talk.person_id).select_related("said_by", "tool")
        chosen = Prefetch("phrases", Phrase.objects.order_by("seq"))
        return looking.many(rows.prefetch_related(chosen).order_by("seq"))


def earlier_answers(talk: Conversation, tool: ToolVersion, voice: Member, *, by: Viewer) -> list[Answer]:
    """What this voice answered with the same tool, in whatever version, in the talks before this one."""
    with look(SEE_ANSWER, by=by) as looking:
        rows = Answer.objects.filter(person_id=talk.person_id, said_by=voice, tool__tool=tool.tool)
        rows = rows.filter(conversation__seq__lt=talk.seq)
        return looking.many(rows.select_related("conversation").order_by("seq"))


def words_for_words(person_id: UUID, *, by: Viewer) -> list[Answer]:
    """Every term of the care with the person's own word for it, the newest first."""
    with look(SEE_ANSWER, by=by) as looking:
        asking = [row.pk for row in ToolVersion.objects.all() if two_words_in(row.content)]
        rows = Answer.objects.filter(person_id=person_id, tool__in=asking).select_related("said_by", "tool")
        said = looking.many(rows.order_by("-seq"))
        return [row for row in said if base(row.question) in two_words_in(row.tool.content)]


def answer(answer_id: UUID, *, by: Viewer, person_id: UUID, to: Permission = SEE_ANSWER) -> Answer:
    with look(SEE_ANSWER, by=by) as looking:
        rows = Answer.objects.filter(person_id=person_id).select_related("said_by", "conversation")
        found: Answer = looking.one(rows, answer_id)
        if not decide(by, to, found.facts()):
            raise Missing(to.name)
        return found


def attachment(attachment_id: UUID, *, by: Viewer, person_id: UUID) -> Attachment:
    """Whoever reads the answer sees what came with it."""
    with look(SEE_ANSWER, by=by) as looking:
        found: Attachment | None = (
            Attachment.objects.filter(person_id=person_id, pk=attachment_id).select_related("answer").first()
        )
        if found is None:
            raise Missing(SEE_ANSWER.name)
        looking.one(Answer.objects.filter(person_id=person_id), found.answer_id)
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
