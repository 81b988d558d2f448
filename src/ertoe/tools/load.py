"""From a folder of content to a tool, or a plain list of what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ertoe.tools.check import inspect, inspect_all
from ertoe.tools.tool import Condition, Content, Fits, Origin, Part, Picture, Question, Tool
from ertoe.tools.trouble import ToolHasTroubles

Frame = Mapping[str, Any]


def load(folder: Path) -> Tool:
    """The tool in a folder. Raises ToolHasTroubles with every trouble at once."""
    content, troubles = inspect(folder)
    if troubles:
        raise ToolHasTroubles(troubles)
    return build(content)


def load_all(folder: Path) -> dict[str, Tool]:
    """Every tool in a folder of tools, by id."""
    contents, troubles = inspect_all(folder)
    if troubles:
        raise ToolHasTroubles(troubles)
    return {tool.id: tool for tool in map(build, contents)}


def build(content: Content) -> Tool:
    """A tool from content that was checked before: read from a folder just now, or frozen years ago."""
    frame = content["tool"]
    return Tool(
        id=frame["id"],
        version=frame["version"],
        form=frame["form"],
        licence=frame["licence"],
        made_by=frame["made_by"],
        fits=_fits(frame["fits"]),
        parts=tuple(_part(part) for part in frame["parts"]),
        origin=tuple(Origin(**origin) for origin in frame["origin"]),
        pictures=tuple(Picture(**picture) for picture in frame.get("pictures", ())),
        content=content,
        door=frame.get("door", ""),
        glance=tuple(frame.get("glance", ())),
        piles=tuple(frame.get("piles", ())),
        advice=tuple(frame.get("advice", ())),
    )


def _fits(fits: Frame) -> Fits:
    return Fits(
        parties=tuple(fits["parties"]),
        minutes=fits["minutes"],
        places=tuple(fits["places"]),
        moments=tuple(fits["moments"]),
        reading=tuple(fits.get("reading", ("words",))),
        is_sensitive=fits.get("sensitive", False),
    )


def _part(part: Frame) -> Part:
    return Part(
        id=part["id"],
        questions=tuple(_question(question) for question in part["questions"]),
        recalls=tuple(part.get("recalls", ())),
        when=_condition(part.get("when")),
        is_short=part.get("short", False),
        is_observed=part.get("observed", False),
    )


def _question(question: Frame) -> Question:
    return Question(
        id=question["id"],
        kind=question["kind"],
        options=tuple(question.get("options", ())),
        prompts=tuple(question.get("prompts", ())),
        size=question.get("size", "short"),
        when=_condition(question.get("when")),
        picture=question.get("picture", ""),
        pictures=dict(question.get("pictures", {})),
        repeats=question.get("repeats", False),
        facet=question.get("facet", ""),
    )


def _condition(when: Frame | None) -> Condition | None:
    if when is None:
        return None
    return Condition(
        question=when["question"],
        answered=when.get("answered"),
        any_of=tuple(when.get("any_of", ())),
        at_least=when.get("at_least"),
        at_most=when.get("at_most"),
    )
