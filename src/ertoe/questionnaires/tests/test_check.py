"""What was typed becomes a value of the form, or the field says in plain words why not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ertoe.questionnaires.form.check import NotAnAnswer, chosen, read
from ertoe.questionnaires.form.parse import parse
from ertoe.questionnaires.form.pattern import fits, is_quick
from ertoe.questionnaires.form.values import is_whole
from ertoe.questionnaires.tests.some_forms import text_of

FORM = parse(text_of("every-kind"))

GOOD = {
    "yes": ("false", {"valueBoolean": False}),
    "weight": ("70,5", {"valueDecimal": 70.5}),
    "count": ("-3", {"valueInteger": -3}),
    "day": ("2026-02-28", {"valueDate": "2026-02-28"}),
    "clock": ("14:30", {"valueTime": "14:30:00"}),
    "postcode": ("9000", {"valueString": "9000"}),
    "story": ("a\r\n b ", {"valueString": "a\n b "}),
    "site": ("https://x.be/y", {"valueUri": "https://x.be/y"}),
    "who": ("Rik", {"valueReference": {"display": "Rik"}}),
    "fruit": ("pruim", {"valueString": "pruim"}),
    "moment": ("2026-07-01T10:00", {"valueDateTime": "2026-07-01T10:00:00+02:00"}),
}


@pytest.mark.parametrize("link_id", GOOD)
def test_what_was_typed_becomes_a_value(link_id):
    typed, value = GOOD[link_id]
    assert read(FORM.by_id[link_id], typed) == value
    assert read(FORM.by_id[link_id], "  ") is None


def test_a_measure_goes_with_its_unit():
    length = read(FORM.by_id["length"], "1,75", unit="m")
    unit = {"unit": "meter", "system": "http://unitsofmeasure.org", "code": "m"}
    assert length == {"valueQuantity": {"value": 1.75} | unit}
    assert read(FORM.by_id["length"], "2", unit="stap")["valueQuantity"] == {"value": 2, "unit": "stap"}


BAD = (
    ("yes", "maybe"),
    ("weight", "zwaar"),
    ("weight", "1,4"),
    ("weight", "99,6"),
    ("weight", "70,55"),
    ("weight", "1e5"),
    ("count", "2,5"),
    ("count", "9" * 20),
    ("count", "1" * 400),
    ("day", "2026-02-30"),
    ("day", "2025-12-31"),
    ("day", "gisteren"),
    ("moment", "2026"),
    ("moment", "0001-01-01T00:00+23:59x"),
    ("clock", "25:00"),
    ("postcode", "900"),
    ("postcode", "0900"),
    ("postcode", "90000"),
    ("site", "x.be"),
    ("site", "https://x y"),
    ("story", "a" * 10_001),
)


@pytest.mark.parametrize(("link_id", "typed"), BAD)
def test_what_cannot_be_an_answer_says_why(link_id, typed):
    with pytest.raises(NotAnAnswer) as no:
        read(FORM.by_id[link_id], typed)
    assert str(no.value.why).endswith(".")


@given(
    st.sampled_from([item for item in FORM.walk() if item.is_question and item.type != "attachment"]),
    st.text(max_size=40),
)
def test_whatever_is_typed_is_a_value_or_says_why_not(item, typed):
    try:
        value = read(item, typed)
    except NotAnAnswer:
        return
    assert value is None or is_whole(value)


@pytest.mark.parametrize("number", ["2", "-1", "x", "", "1" * 30, "²"])
def test_only_what_stands_in_the_list_can_be_chosen(number):
    assert chosen(FORM.by_id["colour"], "1")["valueCoding"]["code"] == "g"
    with pytest.raises(NotAnAnswer):
        chosen(FORM.by_id["colour"], number)


@pytest.mark.parametrize(
    "slow", ["(a+)+b", "(a|a)*b", "(.*)*x", "(a*)*", r"(a)\1", "(?=a)a", "a*a*a*b", "[", "(" * 9_999]
)
def test_a_pattern_that_could_run_for_long_is_never_tried(slow):
    assert not is_quick(slow)


@pytest.mark.parametrize("quick", [r"\d{4}", "[A-Z]{2}[0-9]{4}", ".*@.*", "(ja|nee)", r"([0-9]{3}-)?[0-9]+", "^a?$"])
def test_a_plain_pattern_is_tried(quick):
    assert is_quick(quick)
    fits(quick, "a1@-" * 250)
