"""Answers to a form: each under its item and, where something repeats, which time it is.

They are kept as the `item` of a QuestionnaireResponse, so what lies in the database is what leaves the house.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from ertoe.questionnaires.form.item import Form, Item
from ertoe.questionnaires.form.values import Value, is_same, is_whole, value_in


class Key(NamedTuple):
    """`times` counts from nought: one number for each repeating item on the way down, this one included."""

    link_id: str
    times: tuple[int, ...] = ()


Answers = dict[Key, Value]


def first_answers(form: Form) -> Answers:
    """What the form itself fills in beforehand."""
    found: Answers = {}
    for item in form.walk():
        chosen = [(number, one.value) for number, one in enumerate(item.options) if one.is_chosen_first]
        given = chosen or list(enumerate(item.initial))
        for number, value in given if item.is_repeated else given[:1]:
            found[Key(item.link_id, first_times(item, number))] = value
    return found


def first_times(item: Item, last: int = 0) -> tuple[int, ...]:
    return (*(0 for _ in item.around), last) if item.is_repeated else (0,) * len(item.around)


class Places:
    """The keys of some answers by item, so that a large form is walked once and not once per question."""

    def __init__(self, form: Form, answers: Answers) -> None:
        self._times: dict[tuple[int, tuple[int, ...]], set[int]] = {}
        for key in answers:
            item = form.by_id.get(key.link_id)
            for depth, number in enumerate(item.path if item else ()):
                self._times.setdefault((number, key.times[:depth]), set()).add(key.times[depth])

    def times(self, item: Item, around: tuple[int, ...]) -> list[int]:
        """Which times of this repeating item hold an answer, of its own or of anything under it."""
        return sorted(self._times.get((item.number, around), ()))

    def each(self, item: Item, around: tuple[int, ...]) -> list[tuple[int, ...]]:
        """Where this item stands: once, or as often as it was answered."""
        return [(*around, time) for time in self.times(item, around)] if item.is_repeated else [around]


def as_items(form: Form, answers: Answers) -> list[Value]:
    """The answers as the `item` of a QuestionnaireResponse; what holds no answer is left out."""
    places = Places(form, answers)
    return [one for item in form.items for one in _item(item, (), answers, places)]


def _item(item: Item, around: tuple[int, ...], answers: Answers, places: Places) -> Iterator[Value]:
    if item.is_question:
        given = [_answer(item, times, answers, places) for times in places.each(item, around)]
        given = [one for one in given if one]
        if given:
            yield {"linkId": item.link_id, "answer": given}
        return
    for times in places.each(item, around):
        below = [one for each in item.items for one in _item(each, times, answers, places)]
        if below:
            yield {"linkId": item.link_id, "item": below}


def _answer(item: Item, times: tuple[int, ...], answers: Answers, places: Places) -> Value:
    below = [one for each in item.items for one in _item(each, times, answers, places)]
    return answers.get(Key(item.link_id, times), {}) | ({"item": below} if below else {})


def from_items(form: Form, items: list[Any]) -> Answers:
    """The way back. What the form does not ask is left out."""
    found: Answers = {}
    _read(form, items, (), found)
    return found


def _read(form: Form, items: Any, around: tuple[int, ...], found: Answers) -> None:
    groups: dict[str, int] = {}
    for one in items if isinstance(items, list) else ():
        item = form.by_id.get(str(one.get("linkId"))) if isinstance(one, dict) else None
        if item is None or len(item.around) != len(around):
            continue
        if not item.is_question:
            time = groups[item.link_id] = groups.get(item.link_id, -1) + 1
            _read(form, one.get("item"), (*around, time) if item.is_repeated else around, found)
            continue
        own_words = len(item.options)  # what was added in own words comes after all the options
        for answer in one.get("answer") or ():
            value = value_in(answer)
            option = _option(item, value)
            times = (*around, own_words if option is None else option) if item.is_repeated else around
            own_words += option is None
            if value and is_whole(value):
                found[Key(item.link_id, times)] = value
            _read(form, answer.get("item"), times, found)


def _option(item: Item, value: Value | None) -> int | None:
    """A chosen option stands in the place of that option."""
    return next((at for at, one in enumerate(item.options) if value and is_same(one.value, value)), None)
