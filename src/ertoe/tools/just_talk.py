"""Talking without a tool, in the shape of one: a single open question. Always offered, never published."""

from __future__ import annotations

from django.utils.translation import gettext as _

from ertoe.foundation.language import spoken
from ertoe.tools.tool import WORDS, Fits, Part, Question, SpokenPart, SpokenQuestion, SpokenTool, Tool

JUST_TALK = "just-talk"
FREE = "free"

_SAID = Question(id="said", kind=WORDS, size="long")
_PART = Part(id="talk", questions=(_SAID,))
TOOL = Tool(
    id=JUST_TALK,
    version="",
    form=FREE,
    licence="",
    made_by="",
    fits=Fits(parties=(), minutes=0, places=(), moments=(), reading=("words",), is_sensitive=False),
    parts=(_PART,),
    origin=(),
    pictures=(),
    content={},
)


def just_talk(language: str) -> SpokenTool:
    with spoken(language):
        question = SpokenQuestion(
            question=_SAID,
            ask=_("Wat wilt u onthouden?"),
            hint=_("Schrijf op wat belangrijk is, in de woorden waarin het gezegd wordt."),
        )
        return SpokenTool(
            tool=TOOL,
            language=language.partition("-")[0],
            title=_("Gewoon praten"),
            summary=_("Geen vragenlijst. U praat, en schrijft op wat u wilt onthouden."),
            why=_("Soms is een goed gesprek genoeg."),
            welcome="",
            reading_note="",
            parts=(SpokenPart(part=_PART, title="", intro="", questions=(question,)),),
            origin=(),
            asked_in=language,
        )
