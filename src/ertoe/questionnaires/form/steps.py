"""One thing per page: the way through a form, past what is not asked."""

from collections.abc import Iterator
from dataclasses import dataclass

from ertoe.questionnaires.form.enable import Enabled
from ertoe.questionnaires.form.item import DISPLAY, GROUP, Form, Item

ON_ONE_SHEET = 25  # questions; a longer form begins with one thing at a time
FIT_ON_A_SHEET = 900


@dataclass(frozen=True, slots=True)
class Step:
    """One question with what hangs under it, or one group that repeats, after the texts that lead to it."""

    number: int
    headings: tuple[Item, ...]
    items: tuple[Item, ...]


def steps_of(form: Form) -> list[Step]:
    return list(_steps(form.items, (), ()))


def _steps(items: tuple[Item, ...], headings: tuple[Item, ...], texts: tuple[Item, ...]) -> Iterator[Step]:
    for item in items:
        if item.is_hidden:
            continue
        if item.type == DISPLAY:
            texts = (*texts, item)
            continue
        if item.type == GROUP and not item.is_repeated:
            yield from _steps(item.items, (*headings, item), texts)
        else:
            yield Step(item.number, headings, (*texts, item))
        texts = ()
    if texts:
        yield Step(texts[0].number, headings, texts)


def asked_steps(form: Form, enabled: Enabled) -> list[Step]:
    return [step for step in steps_of(form) if any(enabled.asks(item) for item in step.items)]


def fits_on_a_sheet(form: Form) -> bool:
    """A browser sends every field of a sheet at once, and the house takes at most 2,000."""
    return sum(1 for item in form.walk() if item.is_question) <= FIT_ON_A_SHEET


def is_short(form: Form) -> bool:
    return sum(1 for item in form.walk() if item.is_question) <= ON_ONE_SHEET
