"""A tool in one language, with the name of the person in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ertoe.tools.tool import (
    REFERENCE_LANGUAGE,
    WITH_PILES,
    Origin,
    Part,
    Question,
    SpokenOrigin,
    SpokenPart,
    SpokenQuestion,
    SpokenTool,
    Tool,
)


def in_short(spoken: SpokenTool) -> SpokenTool:
    """The five-minute variant: only the parts that are asked then. The whole tool where it has none."""
    short = tuple(part for part in spoken.parts if part.part.is_short)
    return replace(spoken, parts=short) if short else spoken


PLACEHOLDERS = frozenset({"called"})
"""`{called}`: how the person likes to be addressed. The only thing a text may leave open."""


def speak(tool: Tool, language: str, *, called: str) -> SpokenTool:
    """The tool as it is said to `called`. A page that is about nobody passes an empty name and shows no welcome."""
    asked_in, texts = _texts_in(tool.content["texts"], language)
    return SpokenTool(
        tool=tool,
        language=asked_in.partition("-")[0],
        title=_filled(texts["title"], called),
        summary=_filled(texts["summary"], called),
        why=_filled(texts["why"], called),
        welcome=_filled(texts["welcome"], called),
        reading_note=texts["reading_note"],
        parts=tuple(_part(part, texts, called, tool.piles) for part in tool.parts),
        origin=tuple(_origin(origin, texts) for origin in tool.origin),
        asked_in=asked_in,
        glance=tuple(_filled(texts["glance"][each], called) for each in tool.glance),
        advice=tuple((each, _filled(texts["advice"][each], called)) for each in tool.advice),
    )


def _texts_in(texts: Mapping[str, Any], language: str) -> tuple[str, Mapping[str, Any]]:
    """The texts of a language; those of a variant (`nl-je`) laid over its language, which says all the rest."""
    base = language.partition("-")[0]
    if base not in texts:
        return REFERENCE_LANGUAGE, texts[REFERENCE_LANGUAGE]
    if language in texts and language != base:
        return language, _laid_over(texts[base], texts[language])
    return base, texts[base]


def _laid_over(texts: Mapping[str, Any], others: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _laid_over(text, others.get(name, {})) if isinstance(text, Mapping) else others.get(name, text)
        for name, text in texts.items()
    }


def _filled(text: str, called: str) -> str:
    # Not str.format: a name with a brace in it must not be able to break a page.
    return text.replace("{called}", called)


def _part(part: Part, texts: Mapping[str, Any], called: str, piles: tuple[str, ...]) -> SpokenPart:
    words = texts["parts"][part.id]
    return SpokenPart(
        part=part,
        title=_filled(words["title"], called),
        intro=_filled(words.get("intro", ""), called),
        questions=tuple(_question(question, texts, called, piles) for question in part.questions),
    )


def _question(question: Question, texts: Mapping[str, Any], called: str, piles: tuple[str, ...]) -> SpokenQuestion:
    words = texts["questions"][question.id]

    def said(name: str) -> str:
        return _filled(words.get(name, ""), called)

    return SpokenQuestion(
        question=question,
        ask=said("ask"),
        hint=said("hint"),
        prompts=tuple((each, _filled(words["prompts"][each], called)) for each in question.prompts),
        options=tuple((each, _filled(words["options"][each], called)) for each in question.options),
        piles=tuple((each, _filled(texts["piles"][each], called)) for each in piles if question.kind in WITH_PILES),
        lowest=said("lowest"),
        highest=said("highest"),
        now=said("now"),
        wished=said("wished"),
        skip=_filled(texts["skip"], called),
    )


def _origin(origin: Origin, texts: Mapping[str, Any]) -> SpokenOrigin:
    words = texts["origin"][origin.id]
    return SpokenOrigin(origin=origin, what=words["what"], not_taken_over=words["not_taken_over"])
