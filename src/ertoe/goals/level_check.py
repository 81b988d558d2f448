"""On which level does a sentence stand? Two questions for professionals. It asks, and keeps nothing."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any


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


def brought(data: Mapping[str, Any]) -> dict[str, Any]:
    """For a form: what was sent to be kept, or words that were only brought here, to be looked at first."""
    if "brought" in data:
        return {"data": None, "initial": {"words": data.get("words", "")}}
    return {"data": data or None}
