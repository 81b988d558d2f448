"""A regular expression from a form, only if no answer can make it run for long."""

import re
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

LONGEST_TESTED = 1_000
OPEN_ENDED = 10  # a repeat of more than this counts as one without an end
OPEN_AT_MOST = 2  # so that the work grows at most with the square of a text that is short


def is_quick(pattern: str) -> bool:
    """No repeat inside a repeat, no choice inside a repeat, nothing that looks back or ahead; readable at all."""
    try:
        tree = _parser.parse(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return len(pattern) <= 500 and _is_plain(tree) and _open_ended(tree) <= OPEN_AT_MOST


def fits(pattern: str, text: str) -> bool:
    """Only for a pattern that is quick. A longer text than is tested fits."""
    return len(text) > LONGEST_TESTED or re.fullmatch(pattern, text) is not None


REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
SINGLE = (_constants.LITERAL, _constants.NOT_LITERAL, _constants.ANY, _constants.IN, _constants.AT)


def _is_plain(tree: Any, *, is_repeated: bool = False) -> bool:
    return all(_is_plain_part(kind, what, is_repeated) for kind, what in tree)


def _is_plain_part(kind: Any, what: Any, is_repeated: bool) -> bool:
    if kind in REPEATS:
        return not is_repeated and _is_plain(what[2], is_repeated=what[1] > 1)
    if kind is _constants.SUBPATTERN:
        return _is_plain(what[3], is_repeated=is_repeated)
    if kind is _constants.BRANCH:
        return not is_repeated and all(_is_plain(one) for one in what[1])
    return kind in SINGLE


def _open_ended(tree: Any) -> int:
    """How many repeats have no near end, in the worst way through."""
    found = 0
    for kind, what in tree:
        if kind in REPEATS:
            found += (what[1] > OPEN_ENDED) + _open_ended(what[2])
        elif kind is _constants.SUBPATTERN:
            found += _open_ended(what[3])
        elif kind is _constants.BRANCH:
            found += max(_open_ended(one) for one in what[1])
    return found
