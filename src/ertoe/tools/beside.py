"""Two languages at once: each text of a tool in the language of the page, and next to it in the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from django.utils.html import format_html

from ertoe.tools.tool import SpokenPart, SpokenQuestion, SpokenTool, direction_of

Both = Callable[[str, str], str]


def side_by_side(spoken: SpokenTool, other: SpokenTool) -> SpokenTool:
    """The tool as it is put to two people who share no language. Its texts are HTML: for pages, not for data."""

    def both(here: str, there: str) -> str:
        return _both(here, spoken.language, there, other.language) if here or there else ""

    others = {part.id: part for part in other.parts}
    parts = tuple(_part(part, others[part.id], both) for part in spoken.parts)
    return replace(spoken, welcome=both(spoken.welcome, other.welcome), parts=parts)


def _both(here: str, language: str, there: str, other_language: str) -> str:
    one = '<span lang="{}" dir="{}">{}</span>'
    return format_html(
        '<span class="both">{} {}</span>',
        format_html(one, language, direction_of(language), here),
        format_html(one, other_language, direction_of(other_language), there),
    )


def _part(part: SpokenPart, other: SpokenPart, both: Both) -> SpokenPart:
    others = {question.id: question for question in other.questions}
    return replace(
        part,
        title=both(part.title, other.title),
        intro=both(part.intro, other.intro),
        questions=tuple(_question(question, others[question.id], both) for question in part.questions),
    )


def _question(question: SpokenQuestion, other: SpokenQuestion, both: Both) -> SpokenQuestion:
    return replace(
        question,
        ask=both(question.ask, other.ask),
        hint=both(question.hint, other.hint),
        prompts=_pairs(question.prompts, other.prompts, both),
        options=_pairs(question.options, other.options, both),
        piles=_pairs(question.piles, other.piles, both),
        lowest=both(question.lowest, other.lowest),
        highest=both(question.highest, other.highest),
        now=both(question.now, other.now),
        wished=both(question.wished, other.wished),
        skip=both(question.skip, other.skip),
    )


def _pairs(
    words: tuple[tuple[str, str], ...], others: tuple[tuple[str, str], ...], both: Both
) -> tuple[tuple[str, str], ...]:
    there = dict(others)
    return tuple((each, both(here, there[each])) for each, here in words)
