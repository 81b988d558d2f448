"""Answering: nothing is required, own words stay untouched, a forged answer changes nothing."""

import pytest

from ertoe.tools.answers import in_words
from ertoe.tools.fitting import LONGEST_ANSWER
from ertoe.tools.forms import AnswersForm
from ertoe.tools.tests.tool_folders import example, four_circles, one_thing
from ertoe.tools.tool import SpokenTool


def answered(tool: SpokenTool, **data: object) -> AnswersForm:
    return AnswersForm(data, parts=tool.parts)


@pytest.mark.parametrize(
    "tool", [four_circles(), one_thing(), *map(example, ("scale", "pair-of-marks", "choose-many"))], ids=lambda t: t.id
)
def test_an_empty_form_is_a_good_answer(tool):
    form = answered(tool)
    assert form.is_valid()
    assert set(form.said().values()) == {None}
    assert not form.has_changed()


def test_own_words_come_back_as_they_were_typed():
    form = answered(example("words"), good_day="  Kaarten!\r\n\r\nEn *koffie* <b>\U0001f600 ")
    assert form.is_valid()
    assert form.said() == {"good_day": "  Kaarten!\n\nEn *koffie* <b>\U0001f600 "}


def test_only_spaces_is_skipping():
    form = answered(example("words"), good_day=" \r\n ")
    assert form.is_valid()
    assert form.said() == {"good_day": None}


@pytest.mark.parametrize(
    ("capability", "data", "said"),
    [
        ("choose-one", {"first_drink": "tea"}, {"first_drink": "tea"}),
        ("choose-many", {"outings": ["cards", "market"]}, {"outings": ["cards", "market"]}),
        ("scale", {"confidence": "0"}, {"confidence": 0}),
        ("pair-of-marks", {"walking_now": "3", "walking_wished": "7"}, {"walking": {"now": 3, "wished": 7}}),
        ("pair-of-marks", {"walking_wished": "7"}, {"walking": {"now": None, "wished": 7}}),
    ],
)
def test_each_kind_of_question_can_be_answered(capability, data, said):
    tool = example(capability)
    form = AnswersForm(data, parts=tool.parts)
    assert form.is_valid(), form.errors
    assert form.said() == said
    assert not AnswersForm(data, parts=tool.parts, answers=said).has_changed()


@pytest.mark.parametrize(
    ("capability", "data"),
    [
        ("choose-one", {"first_drink": "gin"}),
        ("choose-many", {"outings": ["cards", "moon"]}),
        ("scale", {"confidence": "11"}),
        ("scale", {"confidence": "many"}),
        ("pair-of-marks", {"walking_now": "-1"}),
        ("words", {"good_day": "a" * (LONGEST_ANSWER + 1)}),
        ("words", {"good_day": "a\x00b"}),
    ],
)
def test_a_forged_or_oversized_answer_is_refused_with_words(capability, data):
    form = AnswersForm(data, parts=example(capability).parts)
    assert not form.is_valid()
    assert all(str(error) for errors in form.errors.values() for error in errors)


def test_what_was_said_before_is_filled_in():
    form = AnswersForm(parts=four_circles().parts, answers={"about_who_i_am": "Ik ben van de kaarten."})
    assert "Ik ben van de kaarten." in form.as_p()


def test_the_form_shows_every_part_with_its_questions():
    parts = [(part.id, [question.id for question, _field in fields]) for part, fields in _form(one_thing()).by_part()]
    assert parts[0] == ("values", ["what_matters", "what_matters_in_my_words"])
    assert len(parts) == 6


def test_the_two_marks_carry_their_names():
    shown = _form(example("pair-of-marks")).as_p()
    assert "<legend>Nu</legend>" in shown
    assert "<legend>Zoals u het graag hebt</legend>" in shown


@pytest.mark.parametrize(
    ("capability", "question_id", "answer", "words"),
    [
        ("words", "good_day", " Kaarten ", " Kaarten "),
        ("choose-one", "first_drink", "tea", "Thee"),
        ("choose-many", "outings", ["cards", "market"], "De markt; De kaartclub"),
        ("scale", "confidence", 0, "0 (0 = geen, 10 = heel veel)"),
        (
            "pair-of-marks",
            "walking",
            {"now": 3, "wished": 7},
            "Nu: 3; Zoals u het graag hebt: 7 (0 = helemaal niet, 10 = heel goed)",
        ),
        ("pair-of-marks", "walking", {"now": None, "wished": None}, ""),
        ("scale", "confidence", None, ""),
    ],
)
def test_an_answer_reads_back_in_words(capability, question_id, answer, words):
    assert in_words(example(capability).question(question_id), answer) == words


def _form(tool: SpokenTool) -> AnswersForm:
    return AnswersForm(parts=tool.parts)
