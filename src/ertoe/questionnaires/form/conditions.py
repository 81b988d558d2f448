"""`enableWhen`: when a question is asked. Read here, and every condition that could never be weighed is refused."""

from collections.abc import Callable, Iterator

from ertoe.questionnaires.form.item import Condition, Form, Item
from ertoe.questionnaires.form.values import ANSWERED_WITH, WITHOUT_ORDER, Value, is_whole, kind_of, value_in

Complain = Callable[[str, str], None]

EXISTS = "exists"
IN_ORDER = (">", "<", ">=", "<=")
OPERATORS = (EXISTS, "=", "!=", *IN_ORDER)


def conditions_of(item: Value, complain: Complain) -> Iterator[Condition]:
    for number, one in enumerate(item.get("enableWhen", ()), start=1):
        where = f"enableWhen {number}"
        answer = value_in(one, "answer")
        if not isinstance(one, dict) or not isinstance(one.get("question"), str):
            complain(f"{where} names no question", "Give it the linkId of a question")
        elif one.get("operator") not in OPERATORS:
            complain(f"{where} has the operator {one.get('operator')}", f"Choose from {' '.join(OPERATORS)}")
        elif answer is None or not is_whole(answer):
            complain(f"{where} has no answer to compare with", "Give it one answer[x], for example answerBoolean")
        elif one["operator"] == EXISTS and kind_of(answer) != "Boolean":
            complain(f"{where} asks whether an answer exists", "Compare it with answerBoolean")
        else:
            yield Condition(one["question"], one["operator"], answer)


def troubles_of(form: Form) -> Iterator[tuple[Item, str, str]]:
    """What only shows when the whole form is there: the questions that are asked about, and circles."""
    for item in form.walk():
        for condition in item.conditions:
            yield from ((item, what, mend) for what, mend in _asked_about(form, condition))
    for item in form.walk():
        if item.link_id in form.settled or not item.conditions:
            continue
        waits_for = ", ".join(condition.question for condition in item.conditions)
        yield item, f"waits for {waits_for}, which in the end waits for this item", "Take one of these conditions away"


def _asked_about(form: Form, condition: Condition) -> Iterator[tuple[str, str]]:
    question = form.by_id.get(condition.question)
    if question is None or not question.is_question:
        what = "does not exist" if question is None else f"is a {question.type} and has no answer"
        yield f"is asked only after {condition.question}, which {what}", "Name the linkId of a question of this form"
        return
    if condition.operator == EXISTS:
        return
    kind = kind_of(condition.answer)
    if kind not in ANSWERED_WITH[question.type]:
        kinds = " or ".join(f"answer{one}" for one in ANSWERED_WITH[question.type])
        yield f"compares {question.link_id} ({question.type}) with answer{kind}", f"Write {kinds}"
    elif condition.operator in IN_ORDER and kind in WITHOUT_ORDER:
        yield f"puts {question.link_id} ({question.type}) in order with {condition.operator}", "Use = or != or exists"
