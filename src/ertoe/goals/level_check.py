"""On which level does a sentence stand? Two questions for professionals. It asks, and keeps nothing."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from ertoe.language_help.suggest import LanguageHelp


class Level(StrEnum):
    """The golden thread from the top down."""

    VALUE = "value"
    LIFE_GOAL = "life_goal"
    CARE_GOAL = "care_goal"
    AGREEMENT = "agreement"


def level_of(*, why_is_odd: bool, how_is_odd: bool) -> Level:
    """Asking *why would you want that?* leads up, asking *how do we get there?* leads down.

    Where neither leads anywhere stands a value; where only *how* does, a life goal; where both do, a care goal;
    and what one simply does, for something else, is an agreement.
    """
    if why_is_odd:
        return Level.VALUE if how_is_odd else Level.LIFE_GOAL
    return Level.AGREEMENT if how_is_odd else Level.CARE_GOAL


ASKED = ("level_asked", "brought")  # in what was sent: somebody looked at the level before


def sounds_like_care(data: Mapping[str, Any], listening: LanguageHelp | None) -> bool:
    """Worth one question to a professional, before a life goal is kept? Asked once; the answer is theirs."""
    words = str(data.get("words", "")).strip()
    return bool(words and listening and listening.sounds_like_a_care_goal(words))


def brought(data: Mapping[str, Any]) -> dict[str, Any]:
    """For a form: what was sent to be kept, or words that were only brought here, to be looked at first."""
    if "brought" in data:
        return {"data": None, "initial": {"words": data.get("words", "")}}
    return {"data": data or None}
