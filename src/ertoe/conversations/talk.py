"""One talk as a page shows it: who speaks, what is asked, what was said. Made from rows; asks nothing itself."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from uuid import UUID

from ertoe.circle.beside import Beside
from ertoe.circle.models import Member
from ertoe.conversations.answered import value_of
from ertoe.conversations.models import Answer, Conversation, ToolVersion
from ertoe.foundation.language import LANGUAGES
from ertoe.tools.answers import Answers, aside, base, in_words, was_answered
from ertoe.tools.beside import side_by_side
from ertoe.tools.freeze import thaw
from ertoe.tools.just_talk import just_talk
from ertoe.tools.speak import in_short, speak
from ertoe.tools.tool import MEMBER, PAPER, SpokenPart, SpokenTool, direction_of


def spoken_tool(tool: ToolVersion | None, language: str, *, called: str = "") -> SpokenTool:
    """This version of a tool in this language; without a tool, a single open question."""
    if tool is None:
        return just_talk(language)
    return speak(thaw(tool.content, digest=tool.digest), language, called=called)


def with_members(spoken: SpokenTool, members: Sequence[Member]) -> SpokenTool:
    """The same tool, with the people of the circle to choose from where it asks for one of them."""
    names = tuple((str(member.pk), member.name.open()) for member in members)

    def filled(part: SpokenPart) -> SpokenPart:
        questions = (replace(each, options=names) if each.kind == MEMBER else each for each in part.questions)
        return replace(part, questions=tuple(questions))

    return replace(spoken, parts=tuple(map(filled, spoken.parts)))


@dataclass(frozen=True)
class SaidAnswer:
    """One answer as it reads back. `ask` is the question in the language in which it was asked.

    `ask_beside` is the same question in the other of the two languages that are shown, if there are two.
    """

    row: Answer
    ask: str
    ask_beside: str
    beside_in: str
    text: str
    """Own words where there are, else the answer in words; `aside` is what stands beside own words."""
    aside: str
    media: str
    """Of what came along with it: photo, sketch, voice; empty: nothing came."""
    attachment: str
    facet: str
    """Which side of a life goal it is about."""
    is_own_words: bool
    chosen: tuple[str, ...]
    translations: tuple[Beside, ...] = ()
    """The newest in each language."""

    @property
    def is_right_to_left(self) -> bool:
        return direction_of(self.row.language) == "rtl"

    @property
    def asked_right_to_left(self) -> bool:
        return direction_of(self.row.asked_in) == "rtl"


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
    beside: str = ""
    """The other language, when two are shown at once."""
    translations: Mapping[UUID, tuple[Beside, ...]] = field(default_factory=dict)
    members: tuple[Member, ...] = ()
    """Of the circle, where the tool asks for one of them."""
    is_short: bool = False
    """There are only five minutes."""

    @property
    def walk(self) -> SpokenTool:
        """The parts to walk through: all, or those for five minutes."""
        return in_short(self.spoken) if self.is_short else self.spoken

    @property
    def called(self) -> str:
        person = self.conversation.person
        name = person.called or person.first_name
        return name.open() if name else ""

    @cached_property
    def spoken(self) -> SpokenTool:
        return self.in_language(self.language)

    def in_language(self, language: str) -> SpokenTool:
        return with_members(spoken_tool(self.tool, language, called=self.called), self.members)

    @cached_property
    def other(self) -> SpokenTool | None:
        return self.in_language(self.beside) if self.beside else None

    @cached_property
    def in_both(self) -> SpokenTool:
        """As it is put to whoever is there: in one language, or in two."""
        return side_by_side(self.spoken, self.other) if self.other else self.spoken

    @property
    def welcome(self) -> str:
        return self.in_both.welcome

    def on_the_page(self, part: SpokenPart) -> SpokenPart:
        """This part, with the questions that are asked now, in one language or in two."""
        shown = self.in_both.part(part.id)
        asked = {question.id for question in part.questions}
        return replace(shown, questions=tuple(each for each in shown.questions if each.id in asked)) if shown else part

    @cached_property
    def voices(self) -> dict[UUID, Member]:
        """Whoever is there can be the one who says it; whose talk it is comes first."""
        return {member.pk: member for member in (self.conversation.said_by, *self.present)}

    def answers_of(self, voice: Member) -> Answers:
        return {row.question: value_of(row.told()) for row in self.rows if row.said_by_id == voice.pk}

    def said(self) -> list[SaidPart]:
        """By part. A part that waits for a reason to be asked stands here only when something was said in it."""
        found = [(part, tuple(self._said_in(part.id))) for part in self.spoken.parts]
        return [SaidPart(part.id, part.title, answers) for part, answers in found if answers or part.part.when is None]

    def papers(self) -> tuple[SaidAnswer, ...]:
        """Photos of sheets that were filled in with a pen."""
        rows = sorted((row for row in self.rows if base(row.question) == PAPER.id), key=lambda row: row.seq)
        values = [(row, value_of(row.told())) for row in rows]
        return tuple(
            SaidAnswer(
                row, "", "", "", text="", aside="", media=str(value["media"]), attachment=str(value["attachment"]),
                facet="", is_own_words=False, chosen=(),
            )
            for row, value in values
            if isinstance(value, dict)
        )  # fmt: skip

    def _said_in(self, part_id: str) -> Iterator[SaidAnswer]:
        part = self.spoken.part(part_id)
        questions = [question.id for question in part.questions] if part else []
        for row in sorted(self.rows, key=lambda row: row.seq):
            if base(row.question) not in questions:
                continue
            asked, value = self.in_language(row.asked_in).question(base(row.question)), value_of(row.told())
            if asked and was_answered(value):
                text = row.told()["words"] or in_words(asked, value)
                chosen = tuple(dict.fromkeys(phrase.quote.open() for phrase in row.phrases.all()))
                translations = self.translations.get(row.pk, ())
                beside = self._asked_beside(row)
                yield SaidAnswer(
                    row,
                    asked.ask,
                    *beside,
                    text=text,
                    aside=aside(asked, value) if row.told()["words"] else "",
                    media=str(value.get("media", "")) if isinstance(value, dict) else "",
                    attachment=str(value.get("attachment", "")) if isinstance(value, dict) else "",
                    facet=asked.question.facet,
                    is_own_words=bool(row.told()["words"]),
                    chosen=chosen,
                    translations=translations,
                )

    def _asked_beside(self, row: Answer) -> tuple[str, str]:
        """The question in the language it was not asked in, and which one that is."""
        if self.other is None:
            return "", ""
        shown = self.spoken if row.asked_in.partition("-")[0] == self.beside else self.other
        question = shown.question(base(row.question))
        return (question.ask if question else ""), shown.language


def talk_of(
    conversation: Conversation,
    rows: Sequence[Answer],
    language: str,
    *,
    asked_beside: str | None = "",
    translations: Mapping[UUID, tuple[Beside, ...]] | None = None,
    members: Sequence[Member] = (),
    is_short: bool = False,
) -> Talk:
    """Reads at once what came along with the conversation: a change reads the row again and forgets that.

    `asked_beside` names the other language to show; None leaves it to the language of the person.
    """
    tool = next((used.tool for used in conversation.tools_used.all()), None)
    beside = conversation.person.language if asked_beside is None else asked_beside
    if beside not in languages_of(tool) or beside == language.partition("-")[0]:
        beside = ""
    present = tuple(one.member for one in conversation.present.all())
    return Talk(conversation, rows, language, tool, present, beside, translations or {}, tuple(members), is_short)


def facet_of(answer: Answer) -> str:
    """Which side of a life goal the question of this answer is about; empty: none."""
    questions = thaw(answer.tool.content, digest=answer.tool.digest).questions if answer.tool else ()
    return next((each.facet for each in questions if each.id == base(answer.question)), "")


def asks_for_members(talk: Conversation) -> bool:
    """Does its tool ask for somebody of the circle?"""
    parts = [part for used in talk.tools_used.all() for part in used.tool.content["tool"]["parts"]]
    return any(question["kind"] == MEMBER for part in parts for question in part["questions"])


def languages_of(tool: ToolVersion | None) -> tuple[str, ...]:
    """The languages this talk can be held in."""
    if tool is None:
        return tuple(code for code, _name in LANGUAGES if "-" not in code)
    return tuple(language for language in tool.content["texts"] if "-" not in language)
