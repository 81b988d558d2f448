"""Which questions are asked: against a model that walks the response tree, as the standard tells it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ertoe.questionnaires.form.answers import Key, as_items, from_items
from ertoe.questionnaires.form.enable import Enabled, holds, only_asked
from ertoe.questionnaires.form.item import Condition
from ertoe.questionnaires.form.values import comes_after, is_same
from ertoe.questionnaires.tests.some_forms import a_form, asks

OPERATORS = ("=", "!=", ">", "<", ">=", "<=")


def when(question, operator, **answer):
    return {"question": question, "operator": operator} | answer


NUMBERS = st.sampled_from((1, 2, 3))


@given(st.lists(NUMBERS, max_size=3), st.sampled_from(OPERATORS), NUMBERS)
def test_an_operator_weighs_every_answer_there_is(given_numbers, operator, asked):
    found = holds(Condition("q", operator, {"valueInteger": asked}), [{"valueInteger": one} for one in given_numbers])
    naive = {
        "=": any(one == asked for one in given_numbers), "!=": not any(one == asked for one in given_numbers),
        ">": any(one > asked for one in given_numbers), "<": any(one < asked for one in given_numbers),
        ">=": any(one >= asked for one in given_numbers), "<=": any(one <= asked for one in given_numbers),
    }  # fmt: skip
    assert found is naive[operator]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ({"valueDate": "2026-03"}, {"valueDate": "2026-03-02"}), ({"valueDate": "2025"}, {"valueDate": "2026"}),
        ({"valueDateTime": "2026-03-01T10:00:00Z"}, {"valueDateTime": "2026-03-01T12:00:00+01:00"}),
        ({"valueTime": "09:30:00"}, {"valueTime": "10:00:00"}), ({"valueDecimal": 1.5}, {"valueDecimal": 1.51}),
        ({"valueString": "a"}, {"valueString": "b"}),
        ({"valueQuantity": {"value": 1, "unit": "kg"}}, {"valueQuantity": {"value": 2, "unit": "kg"}}),
    ],
)  # fmt: skip
def test_what_comes_first(earlier, later):
    assert comes_after(later, earlier) is True
    assert comes_after(earlier, later) is False
    assert not is_same(earlier, later)
    assert is_same(later, dict(later))


def test_what_has_no_order_is_never_after_anything():
    kilo, metre = {"valueQuantity": {"value": 1, "unit": "kg"}}, {"valueQuantity": {"value": 2, "unit": "m"}}
    assert comes_after(metre, kilo) is None
    assert not is_same(kilo, metre)
    assert comes_after({"valueBoolean": True}, {"valueBoolean": False}) is None
    assert comes_after({"valueInteger": 1}, {"valueString": "0"}) is None


def test_a_code_without_system_is_that_code_in_any_system():
    red = {"valueCoding": {"system": "urn:a", "code": "r"}}
    assert is_same(red, {"valueCoding": {"code": "r"}})
    assert not is_same(red, {"valueCoding": {"system": "urn:b", "code": "r"}})


# --- a form in which everything hangs on everything, and a model that walks the response ---

# a, then g (repeating) with b and c in it, then d with e under it; each may wait for what comes before it.
ORDER = ("a", "b", "c", "d", "e")
CONDITIONS = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from((*OPERATORS, "exists")), NUMBERS, st.booleans()), max_size=2
)


@st.composite
def forms(draw):
    items = {}
    for place, name in enumerate(ORDER):
        waits = [
            when(ORDER[other], "exists", answerBoolean=yes) if operator == "exists"
            else when(ORDER[other], operator, answerInteger=number)
            for other, operator, number, yes in draw(CONDITIONS) if other < place and not (name == "d" and other == 4)
        ]  # fmt: skip
        items[name] = asks(name, "integer", enableWhen=waits, enableBehavior=draw(st.sampled_from(("all", "any"))))
    group = {"linkId": "g", "type": "group", "repeats": True, "item": [items["b"], items["c"]]}
    return a_form(items["a"], group, items["d"] | {"item": [items["e"]]})


@st.composite
def answers(draw):
    keys = [Key("a"), *(Key(name, (time,)) for name in "bc" for time in (0, 1)), Key("d"), Key("e")]
    return {key: {"valueInteger": draw(NUMBERS)} for key in keys if draw(st.booleans())}


def naively_asked(form, given_answers):
    """By trying, for every item in the order of the form, what the conditions say of the answers left so far."""
    left, is_asked = dict(given_answers), {"d": True}
    for name in ORDER:
        item = form.by_id[name]
        times = [(0,), (1,)] if name in "bc" else [()]
        for around in times:
            told = []
            for condition in item.conditions:
                near = [
                    value for key, value in left.items()
                    if key.link_id == condition.question and (name not in "bc" or key.times in ((), around))
                ]  # fmt: skip
                told.append(holds(condition, near))
            parent_is_asked = name != "e" or is_asked["d"]
            asked = parent_is_asked and (not told or (all if item.needs_all else any)(told))
            if name == "d":
                is_asked["d"] = asked
            if not asked:
                left.pop(Key(name, around), None)
    return left


@given(forms(), answers())
def test_what_counts_is_what_a_walk_in_order_leaves(form, given_answers):
    assert only_asked(form, given_answers) == naively_asked(form, given_answers)


@given(forms(), answers())
def test_answers_come_back_from_the_response_as_they_went(form, given_answers):
    there = from_items(form, as_items(form, given_answers))
    assert as_items(form, there) == as_items(form, given_answers)
    assert sorted(map(str, there.values())) == sorted(map(str, given_answers.values()))


def test_a_chain_of_a_thousand_conditions_is_no_deep_walk():
    link = [when(f"q{number - 1}", "=", answerInteger=1) for number in range(1, 1000)]
    items = [asks("q0", "integer"), *(asks(f"q{n}", "integer", enableWhen=[link[n - 1]]) for n in range(1, 1000))]
    form = a_form(*items)
    given_answers = {Key(f"q{number}"): {"valueInteger": 1} for number in range(1000)}
    assert len(only_asked(form, given_answers)) == 1000
    given_answers[Key("q0")] = {"valueInteger": 2}
    assert list(only_asked(form, given_answers)) == [Key("q0")]


def test_a_group_that_is_not_asked_asks_nothing_inside():
    group = {"linkId": "g", "type": "group", "enableWhen": [when("a", "=", answerBoolean=True)], "item": [asks("b")]}
    form = a_form(asks("a", "boolean"), group)
    assert Enabled(form, {Key("a"): {"valueBoolean": True}}).asks(form.by_id["b"])
    assert not Enabled(form, {}).asks(form.by_id["b"])
