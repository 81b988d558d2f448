"""Which items are asked, given what was answered: `enableWhen`, weighed on the server."""

from ertoe.questionnaires.form.answers import Answers, Key
from ertoe.questionnaires.form.conditions import EXISTS
from ertoe.questionnaires.form.item import Condition, Form, Item
from ertoe.questionnaires.form.values import Value, comes_after, content_of, is_same


class Enabled:
    """Asked of one set of answers. An answer to a question that is itself not asked counts as not given."""

    def __init__(self, form: Form, answers: Answers) -> None:
        self.form = form
        self._given: dict[str, list[tuple[tuple[int, ...], Value]]] = {}
        self._known: dict[tuple[str, tuple[int, ...]], bool] = {}
        for key, value in answers.items():
            self._given.setdefault(key.link_id, []).append((key.times, value))
        # In the order in which they wait for each other, so that a long chain of conditions is no deep recursion.
        for link_id in sorted(self._given, key=form.settled.__getitem__):
            item = form.by_id[link_id]
            for times, _value in self._given[link_id]:
                self.asks(item, times[: len(item.around)])

    def asks(self, item: Item, around: tuple[int, ...] = ()) -> bool:
        """Is this item asked, in this time of whatever repeats around it?"""
        known = self._known.get((item.link_id, around))
        if known is None:
            known = self._known[item.link_id, around] = self._weigh(item, around)
        return known

    def _weigh(self, item: Item, around: tuple[int, ...]) -> bool:
        parent = self.form.parents.get(item.link_id)
        if parent is not None and not self.asks(parent, around[: len(parent.around)]):
            return False
        if not item.conditions:
            return True
        held = (holds(one, self._answers_near(item, around, one.question)) for one in item.conditions)
        return all(held) if item.needs_all else any(held)

    def _answers_near(self, item: Item, around: tuple[int, ...], link_id: str) -> list[Value]:
        """Answers to that question in the same time of every repeating item that the two share."""
        question = self.form.by_id[link_id]
        shared = 0
        for mine, other in zip(item.around, question.path, strict=False):
            if mine != other:
                break
            shared += 1
        return [
            value
            for times, value in self._given.get(link_id, ())
            if times[:shared] == around[:shared] and self.asks(question, times[: len(question.around)])
        ]


def holds(condition: Condition, given: list[Value]) -> bool:
    """FHIR R4: `!=` is true when no answer is equal, so also without an answer; the others when at least one fits."""
    if condition.operator == EXISTS:
        return bool(given) is content_of(condition.answer)
    if condition.operator == "!=":
        return not any(is_same(value, condition.answer) for value in given)
    return any(_compares(value, condition.operator, condition.answer) for value in given)


def _compares(value: Value, operator: str, answer: Value) -> bool:
    if operator in ("=", ">=", "<=") and is_same(value, answer):
        return True
    if operator in (">", ">="):
        return comes_after(value, answer) is True
    return operator in ("<", "<=") and comes_after(answer, value) is True


def only_asked(form: Form, answers: Answers) -> Answers:
    """The answers that count: those to questions that are asked."""
    enabled = Enabled(form, answers)
    return {key: value for key, value in answers.items() if _is_asked(form, enabled, key)}


def _is_asked(form: Form, enabled: Enabled, key: Key) -> bool:
    item = form.by_id[key.link_id]
    return enabled.asks(item, key.times[: len(item.around)])
