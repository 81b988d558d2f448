"""What in a text may tell who it is about, and what may stand there instead."""

from collections.abc import Iterable
from datetime import date

from ertoe.deidentify.blur import blurred
from ertoe.deidentify.found import Found, put_together, with_article
from ertoe.deidentify.known import known_in
from ertoe.deidentify.lists import Lists, our_lists
from ertoe.deidentify.names import names_in
from ertoe.deidentify.numbers import numbers_in
from ertoe.deidentify.patterns import patterns_in
from ertoe.foundation.clock import today


def find(
    text: str,
    known: Iterable[str] = (),
    *,
    more: Iterable[Found] = (),
    lists: Lists | None = None,
    on: date | None = None,
) -> list[Found]:
    """From the first letter to the last, never overlapping. `more`: what another found, `on`: the day it is read."""
    lists = lists or our_lists()
    sure = [*must_go(text, known, lists=lists), *patterns_in(text, lists), *more]
    found = put_together([*sure, *names_in(text, lists, sure)])
    return blurred(text, with_article(found, text), lists, on=on or today())


def must_go(text: str, known: Iterable[str], *, lists: Lists | None = None) -> list[Found]:
    """What may stand in no text that is kept, whatever its writer says: what is known, and numbers with a check."""
    return put_together([*known_in(text, known, lists or our_lists()), *numbers_in(text)])


def put_instead(text: str, instead: Iterable[tuple[Found, str]]) -> str:
    """The text with these words in the place of what was found, from the back so that places stay right."""
    for one, words in sorted(instead, key=lambda pair: pair[0].start, reverse=True):
        text = text[: one.start] + words + text[one.end :]
    return text
