"""What goes along on a visit, as the tablet reads it. Made from rows; asks nothing itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ertoe.circle.models import Member
from ertoe.conversations.answered import value_of
from ertoe.conversations.models import Answer, Conversation, ToolVersion
from ertoe.conversations.talk import spoken_tool
from ertoe.foundation.clock import now
from ertoe.foundation.language import LANGUAGES, language_in_use
from ertoe.people.models import Person
from ertoe.story.models import StoryItem
from ertoe.tools.tool import (
    BOARD,
    CIRCLES,
    DECK,
    STEPS,
    WEB,
    Condition,
    SpokenPart,
    SpokenQuestion,
    SpokenTool,
)
from ertoe.ui import pictograms

GOES_ALONG = (STEPS, CIRCLES, WEB, BOARD, DECK)


@dataclass(frozen=True)
class Standing:
    """Answers as they stand, and the place in the order of the person up to which they were seen."""

    answers: Sequence[Answer]
    as_of: int

    def told(self) -> list[dict[str, Any]]:
        return [
            {
                "conversation": str(row.conversation_id),
                "question": row.question,
                "said_by": str(row.said_by_id),
                "value": value_of(row.told()),
                "language": row.language,
                "asked_in": row.asked_in,
                "version": row.version,
            }
            for row in self.answers
        ]


@dataclass(frozen=True)
class Along:
    person: Person
    me: Member
    may_close: frozenset[UUID]
    """The talks of which this viewer may ask at the end who may read them."""
    members: Sequence[Member]
    sentence: StoryItem | None
    tools: Sequence[ToolVersion]
    talks: Sequence[Conversation]
    standing: Standing

    def told(self) -> dict[str, Any]:
        tools = [tool for tool in self.tools if tool.content["tool"]["form"] in GOES_ALONG]
        used = [each.tool for talk in self.talks for each in talk.tools_used.all()]
        return {
            "person": self._person(),
            "me": _member(self.me),
            "members": [_member(one) for one in self.members],
            "tools": [self._tool(None), *(self._tool(tool) for tool in dict.fromkeys((*tools, *used)))],
            "conversations": [_talk(talk) | {"may_close": talk.pk in self.may_close} for talk in self.talks],
            "answers": self.standing.told(),
            "as_of": max([self.standing.as_of, *(talk.seq for talk in self.talks)]),
            "taken_at": now().isoformat(),
        }

    def _person(self) -> dict[str, str]:
        return {
            "id": str(self.person.pk),
            "called": self._called,
            "language": self.person.language,
            "sentence": self.sentence.words.open() if self.sentence else "",
        }

    @property
    def _called(self) -> str:
        name = self.person.called or self.person.first_name
        return name.open() if name else ""

    def _tool(self, version: ToolVersion | None) -> dict[str, Any]:
        """In Dutch, in the language of this page, and in the one that the person likes to speak."""
        offered = {code for code, _name in LANGUAGES}
        languages = dict.fromkeys(("nl", language_in_use(), self.person.language))
        wanted = [language for language in languages if language in offered]
        spoken = {language: spoken_tool(version, language, called=self._called) for language in wanted}
        first = spoken["nl"]
        return {
            "version_id": str(version.pk) if version else None,
            "id": first.id,
            "form": first.form,
            "door": first.tool.door,
            "spoken": {code: _spoken(tool) for code, tool in spoken.items() if tool.language == code},
        }


def _member(member: Member) -> dict[str, str]:
    return {"id": str(member.pk), "name": member.name.open(), "role": member.role}


def _talk(talk: Conversation) -> dict[str, Any]:
    used = next((each.tool for each in talk.tools_used.all()), None)
    speaks = talk.person.language
    return {
        "id": str(talk.pk),
        "state": talk.state,
        "tool": str(used.pk) if used else None,
        "held_on": talk.held_on.isoformat(),
        "place": talk.place,
        "present": [str(each.member_id) for each in talk.present.all()],
        "said_by": str(talk.said_by_id),
        "beside": speaks if speaks != language_in_use() else "",
    }


def _spoken(tool: SpokenTool) -> dict[str, Any]:
    return {
        "title": tool.title,
        "welcome": tool.welcome,
        "direction": tool.direction,
        "parts": [_part(part) for part in tool.parts],
    }


def _part(spoken: SpokenPart) -> dict[str, Any]:
    return {
        "id": spoken.id,
        "title": spoken.title,
        "intro": spoken.intro,
        "when": _when(spoken.part.when),
        "questions": [_question(question) for question in spoken.questions],
    }


def _question(spoken: SpokenQuestion) -> dict[str, Any]:
    question = spoken.question
    return {
        "id": spoken.id,
        "kind": spoken.kind,
        "ask": spoken.ask,
        "hint": spoken.hint,
        "prompts": spoken.prompts,
        "options": spoken.options,
        "pictures": {option: pictograms.drawn(name) for option, name in question.pictures.items()},
        "picture": pictograms.drawn(question.picture) if question.picture else "",
        "piles": spoken.piles,
        "lowest": spoken.lowest,
        "highest": spoken.highest,
        "now": spoken.now,
        "wished": spoken.wished,
        "skip": spoken.skip,
        "size": question.size,
        "repeats": question.repeats,
        "when": _when(question.when),
    }


def _when(when: Condition | None) -> dict[str, Any] | None:
    if when is None:
        return None
    return {
        "question": when.question,
        "answered": when.answered,
        "any_of": when.any_of,
        "at_least": when.at_least,
        "at_most": when.at_most,
    }
