"""One talk as a page shows it: who speaks, what is asked, what was said. Made from rows; asks nothing itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from ertoe.circle.models import Member
from ertoe.conversations.answered import value_of
from ertoe.conversations.models import Answer, Conversation, ToolVersion
from ertoe.conversations.tools.answers import Answers, in_words
from ertoe.conversations.tools.freeze import thaw
from ertoe.conversations.tools.just_talk import just_talk
from ertoe.conversations.tools.speak import speak
from ertoe.conversations.tools.tool import WORDS, SpokenTool


def spoken_tool(tool: ToolVersion | None, language: str, *, called: str = "") -> SpokenTool:
    """This version of a tool in this language; without a tool, a single open question."""
    if tool is None:
        return just_talk(language)
    return speak(thaw(tool.content, digest=tool.digest), language, called=called)


@dataclass(frozen=True)
class SaidAnswer:
    """One answer as it reads back. `ask` is the question in the language in which it was asked."""

    row: Answer
    ask: str
    text: str
    is_own_words: bool
    chosen: tuple[str, ...]


@dataclass(frozen=True)
class SaidPart:
    """What was said in one circle or one step, by all voices. Empty: nothing yet."""

    id: str
    title: str
    answers: tuple[SaidAnswer, ...]


@dataclass(frozen=True)
class Talk:
    conversation: Conversation
    rows: Sequence[Answer]
    language: str
    tool: ToolVersion | None
    present: tuple[Member, ...]

    @property
    def called(self) -> str:
        person = self.conversation.person
        name = person.called or person.first_name
        return name.open() if name else ""

    @cached_property
    def spoken(self) -> SpokenTool:
        return self.in_language(self.language)

    def in_language(self, language: str) -> SpokenTool:
        return spoken_tool(self.tool, language, called=self.called)

    @cached_property
    def voices(self) -> dict[UUID, Member]:
        """Whoever is there can be the one who says it; whose talk it is comes first."""
        return {member.pk: member for member in (self.conversation.said_by, *self.present)}

    def answers_of(self, voice: Member) -> Answers:
        return {row.question: value_of(row.told()) for row in self.rows if row.said_by_id == voice.pk}

    def said(self) -> list[SaidPart]:
        return [SaidPart(part.id, part.title, tuple(self._said_in(part.id))) for part in self.spoken.parts]

    def _said_in(self, part_id: str) -> Iterator[SaidAnswer]:
        part = self.spoken.part(part_id)
        questions = [question.id for question in part.questions] if part else []
        for row in sorted(self.rows, key=lambda row: row.seq):
            if row.question not in questions:
                continue
            asked = self.in_language(row.asked_in).question(row.question)
            if asked and (text := in_words(asked, value_of(row.told()))):
                chosen = tuple(dict.fromkeys(phrase.quote.open() for phrase in row.phrases.all()))
                yield SaidAnswer(row, asked.ask, text, asked.kind == WORDS, chosen)


def talk_of(conversation: Conversation, rows: Sequence[Answer], language: str) -> Talk:
    """Reads at once what came along with the conversation: a change reads the row again and forgets that."""
    tool = next((used.tool for used in conversation.tools_used.all()), None)
    return Talk(conversation, rows, language, tool, tuple(one.member for one in conversation.present.all()))
