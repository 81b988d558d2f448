"""Which tool fits this talk? It looks at the situation, never at what kind of person somebody would be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ertoe.tools.tool import DIARY, Fits, Tool

MOST_PROPOSALS = 3


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known about the talk to come; what is empty is not known and asks for nothing."""

    minutes: int = 0
    parties: frozenset[str] = frozenset()
    place: str = ""
    reading: str = ""
    moment: str = ""
    is_sensitive: bool = False


def proposals(tools: Iterable[Tool], situation: Situation) -> list[Tool]:
    """At most three tools, the best first. None may fit: then one just talks."""
    fitting = [tool for tool in tools if tool.form != DIARY and _suits(tool.fits, situation)]
    return sorted(fitting, key=lambda tool: (_room_left(tool.fits, situation), tool.id))[:MOST_PROPOSALS]


def why(tool: Tool, situation: Situation) -> str:
    """The name of the reason that weighs most; empty: the tool's own reason says enough."""
    if situation.is_sensitive:
        return "sensitive"
    if situation.reading == "pictures":
        return "pictures"
    if len(situation.parties) > 2 or (situation.parties and len(tool.fits.parties) == len(situation.parties)):
        return "parties"
    if situation.minutes and tool.fits.minutes <= situation.minutes:
        return "minutes"
    return ""


def _suits(fits: Fits, situation: Situation) -> bool:
    return (
        fits.is_sensitive == situation.is_sensitive
        and (not situation.minutes or fits.minutes <= situation.minutes)
        and situation.parties <= {*fits.parties}
        and situation.place in ("", *fits.places)
        and situation.reading in ("", *fits.reading)
        and situation.moment in ("", *fits.moments)
    )


def _room_left(fits: Fits, situation: Situation) -> tuple[int, int]:
    """The closest fit first: made for exactly these people, and using the time there is."""
    strangers = len({*fits.parties} - situation.parties) if situation.parties else 0
    return strangers, abs((situation.minutes or 15) - fits.minutes)
