"""What is answered. Words are kept as they were said; a later wording is a later version."""

import base64
from dataclasses import replace
from typing import Any

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.errors import Missing, StaleEdit
from ertoe.access.facts import Visibility
from ertoe.access.viewer import Viewer
from ertoe.circle.models import Member
from ertoe.conversations import permissions
from ertoe.conversations.answered import Meanwhile, columns, value_of
from ertoe.conversations.chairs import is_sheet, tool_of
from ertoe.conversations.models import (
    Answer,
    AnswerShare,
    AnswerVersion,
    Attachment,
    Conversation,
    Phrase,
    ToolVersion,
)  # fmt: skip
from ertoe.foundation.ids import uuid7
from ertoe.foundation.language import language_in_use
from ertoe.tools.answers import Answers, base
from ertoe.tools.freeze import thaw
from ertoe.tools.just_talk import TOOL as JUST_TALK
from ertoe.tools.media import medium_in
from ertoe.tools.tool import PAPER, WORDS


class QuoteIsNotThere(ValueError):
    """These words do not stand at this place in this version of the answer. Nothing was changed."""


def answer_questions(
    *,
    by: Viewer,
    conversation: Conversation,
    said_by: Member,
    answers: Answers,
    asked_in: str = "",
    said_in: str = "",
    kind: Answer.Kind = Answer.Kind.SAID,
    seen: Seen = NOTHING_SEEN,
) -> list[Answer]:
    """What one voice answers, a page at a time; `None` is skipped or taken back. Returns what was new.

    `said_in` is the language of the words, where it is another than the one they were asked in.

    `seen.version` is the place in the order of this person (`queries.as_of`) up to which the sender saw answers.
    Raises StaleEdit with a `Meanwhile` when somebody else answered the same question differently since.
    """
    with change(permissions.ANSWER_QUESTIONS, by=by, about=conversation, seen=replace(seen, version=None)) as trail:
        tool = tool_of(conversation)
        if is_sheet(tool) and said_by.pk != trail.member:
            raise Missing(permissions.ANSWER_QUESTIONS.name)  # nobody sits on the chair of another
        asked = (thaw(tool.content, digest=tool.digest) if tool else JUST_TALK).questions
        kinds = {each.id: each.kind for each in (*asked, PAPER)}
        rows = {row.question: row for row in Answer.objects.filter(conversation=conversation, said_by=said_by)}
        new = _new_answers(conversation, rows, answers, kinds, seen.version)
        asked_in = asked_in or language_in_use()
        language = said_in or asked_in.partition("-")[0]
        kept = []
        shared = _shared_as(conversation, tool)
        for question, answer in new.items():
            row = rows.get(question) or Answer(
                conversation=conversation, tool=tool, question=question, asked_in=asked_in, kind=kind,
                said_by=said_by, **shared,
            )  # fmt: skip
            kept.append(_keep(trail, row, kinds[base(question)], answer, language))
        trail.leave("questions_answered" if kept else "questions_skipped", conversation=conversation.pk)
    return kept


def _apart(answer: Any) -> tuple[Any, Attachment | None]:
    """What came along with an answer is kept beside it, and the answer names it."""
    if not isinstance(answer, dict) or "content" not in answer:
        return answer, None
    medium = medium_in(answer)
    kept = Attachment(
        id=uuid7(), media=medium.media, type=medium.type, content=base64.b64encode(medium.content).decode()
    )
    rest = {name: each for name, each in answer.items() if name not in ("type", "content")}
    return rest | {"attachment": str(kept.pk)}, kept


def _shared_as(conversation: Conversation, tool: ToolVersion | None) -> dict[str, Any]:
    """A new answer is read by who reads the talk; on a sheet by nobody until it is let go."""
    if is_sheet(tool):
        return {"visibility": Visibility.ONLY_ME, "released_at": None}
    return {"visibility": conversation.visibility, "released_at": conversation.released_at}


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


def _keep(trail: Trail, row: Answer, kind: str, answer: Any, language: str) -> Answer:
    stays, medium = _apart(answer)
    kept = columns(kind, stays) | {"language": language}
    if row._state.adding:
        row.words, row.marks, row.language = kept["words"], kept["marks"], kept["language"]
        row.add(trail)
        for share in row.conversation.shares.filter(until_at=None) if row.visibility == Visibility.NAMED else ():
            AnswerShare(item=row, member_id=share.member_id).add(trail)
    else:
        row.keep(trail, **kept)
    if medium is not None:
        medium.answer = row
        medium.add(trail)
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
