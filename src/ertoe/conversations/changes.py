"""What can change around a talk. Words are kept as they were said; a later wording is a later version."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from django.conf import settings

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.errors import StaleEdit
from ertoe.access.facts import Subject, Visibility, a_person
from ertoe.access.viewer import Viewer
from ertoe.circle.models import Member
from ertoe.conversations import permissions
from ertoe.conversations.answered import Meanwhile, columns, value_of
from ertoe.conversations.models import (
    Answer,
    AnswerShare,
    AnswerVersion,
    Conversation,
    Phrase,
    Present,
    ToolUsed,
    ToolVersion,
)  # fmt: skip
from ertoe.foundation.clock import today
from ertoe.foundation.ids import uuid7
from ertoe.foundation.language import language_in_use
from ertoe.tools.answers import Answers, base
from ertoe.tools.check import TOOLS_FOLDER
from ertoe.tools.freeze import freeze, thaw
from ertoe.tools.just_talk import TOOL as JUST_TALK
from ertoe.tools.load import load_all
from ertoe.tools.tool import WORDS, Tool

# What is published is about nobody; the trail of publishing hangs on this one subject.
PUBLISHED = Subject("content", UUID("01937000-0000-7000-8000-00636f6e7465"))


class QuoteIsNotThere(ValueError):
    """These words do not stand at this place in this version of the answer. Nothing was changed."""


def publish_tool(*, by: Viewer, tool: Tool) -> ToolVersion:
    """Freeze a version of a tool. Raises PublishedVersionChanged when it was published with other content."""
    with change(permissions.PUBLISH_TOOL, by=by, about=PUBLISHED) as trail:
        earlier = ToolVersion.objects.filter(tool=tool.id, version=tool.version).first()
        frozen = freeze(tool, published_digest=earlier.digest if earlier else None)
        published = earlier or ToolVersion.objects.create(
            tool=frozen.id,
            version=frozen.version,
            digest=frozen.digest,
            content=frozen.content,
            published_at=trail.at,
        )
        trail.leave("tool_published", tool=published.pk)
    return published


def publish_tools(*, by: Viewer) -> list[ToolVersion]:
    """Publish what is new in the content folders, all of it or nothing. Twice is once."""
    folders = [Path(folder) / TOOLS_FOLDER for folder in settings.ERTOE_CONTENT_DIRS]
    tools = [tool for folder in folders if folder.is_dir() for tool in load_all(folder).values()]
    published = set(ToolVersion.objects.values_list("tool", "version", "digest"))
    new = [tool for tool in tools if (tool.id, tool.version, freeze(tool).digest) not in published]
    if not new:
        return []
    with change(permissions.PUBLISH_TOOL, by=by, about=PUBLISHED) as trail:
        versions = [publish_tool(by=by, tool=tool) for tool in new]
        trail.leave("tools_published")
    return versions


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
    if tool is not None:
        ToolUsed(conversation=talk, tool=tool).add(trail)
    for member in present:
        Present(conversation=talk, member=member).add(trail)


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


def answer_questions(
    *,
    by: Viewer,
    conversation: Conversation,
    said_by: Member,
    answers: Answers,
    asked_in: str = "",
    said_in: str = "",
    seen: Seen = NOTHING_SEEN,
) -> list[Answer]:
    """What one voice answers, a page at a time; `None` is skipped or taken back. Returns what was new.

    `said_in` is the language of the words, where it is another than the one they were asked in.

    `seen.version` is the place in the order of this person (`queries.as_of`) up to which the sender saw answers.
    Raises StaleEdit with a `Meanwhile` when somebody else answered the same question differently since.
    """
    with change(permissions.ANSWER_QUESTIONS, by=by, about=conversation, seen=replace(seen, version=None)) as trail:
        tool = _tool_of(conversation)
        kinds = {
            each.id: each.kind for each in (thaw(tool.content, digest=tool.digest) if tool else JUST_TALK).questions
        }
        rows = {row.question: row for row in Answer.objects.filter(conversation=conversation, said_by=said_by)}
        new = _new_answers(conversation, rows, answers, kinds, seen.version)
        asked_in = asked_in or language_in_use()
        language = said_in or asked_in.partition("-")[0]
        kept = []
        for question, answer in new.items():
            row = rows.get(question) or Answer(
                conversation=conversation, tool=tool, question=question, asked_in=asked_in,
                said_by=said_by, visibility=conversation.visibility, released_at=conversation.released_at,
            )  # fmt: skip
            kept.append(_keep(trail, row, columns(kinds[base(question)], answer) | {"language": language}))
        trail.leave("questions_answered" if kept else "questions_skipped", conversation=conversation.pk)
    return kept


def _tool_of(conversation: Conversation) -> ToolVersion | None:
    used = next((used for used in conversation.tools_used.all() if used.until_at is None), None)
    return used.tool if used else None


def _new_answers(
    conversation: Conversation, rows: dict[str, Answer], answers: Answers, kinds: dict[str, str], as_of: int | None
) -> Answers:
    stands = {question: value_of(row.told()) for question, row in rows.items()}
    before, newest = (stands, 0) if as_of is None else _stood(conversation, rows, as_of)
    mine = {question: answer for question, answer in answers.items() if answer != before.get(question)}
    torn = [question for question, answer in mine.items() if stands.get(question) not in (before.get(question), answer)]
    if torn:
        theirs = {question: stands.get(question) for question in torn}
        chosen = frozenset(question for question in torn if kinds[base(question)] != WORDS)
        raise StaleEdit(Meanwhile(newest, theirs, before, chosen), as_of or 0)
    return {question: answer for question, answer in mine.items() if answer != stands.get(question)}


def _stood(conversation: Conversation, rows: dict[str, Answer], as_of: int) -> tuple[Answers, int]:
    """The answers as they stood at this place in the order, and the newest place now."""
    versions = list(AnswerVersion.objects.filter(head__in=rows.values()).order_by("seq"))
    questions = {row.pk: question for question, row in rows.items()}
    told = {questions[version.head_id]: version for version in versions if version.seq <= as_of}
    stood = {question: value_of(version.told()) for question, version in told.items()}
    return stood, max([conversation.seq, *(version.seq for version in versions)])


def _keep(trail: Trail, row: Answer, kept: dict[str, str]) -> Answer:
    if not row._state.adding:
        return row.keep(trail, **kept)
    row.words, row.marks, row.language = kept["words"], kept["marks"], kept["language"]
    row.add(trail)
    for share in row.conversation.shares.filter(until_at=None):
        AnswerShare(item=row, member_id=share.member_id).add(trail)
    return row


def mark_phrase(
    *, by: Viewer, answer: Answer, version: int, start: int, end: int, quote: str, seen: Seen = NOTHING_SEEN
) -> Phrase:
    """Some words of an answer, as they stood in that version; places count Unicode code points.

    Raises QuoteIsNotThere when they do not stand there.
    """
    with change(permissions.MARK_PHRASE, by=by, about=answer, seen=replace(seen, version=None)) as trail:
        told = answer.versions.filter(number=version).first()
        words = told.told()["words"] if told else ""
        if not 0 <= start < end <= len(words) or words[start:end] != quote:
            raise QuoteIsNotThere
        phrase = Phrase(answer=answer, answer_version=version, start=start, end=end, quote=quote).add(trail)
        trail.leave("phrase_marked", phrase=phrase.pk)
    return phrase


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
        for each in (conversation, *Answer.objects.filter(conversation=conversation)):
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
        for each in (conversation, *Answer.objects.filter(conversation=conversation)):
            each.share_with(trail, visibility, names)
        trail.leave("conversation_shared", conversation=conversation.pk, visibility=visibility)
    return conversation
