"""The way through a tool of steps: an answer opens a step, skipping never closes the way."""

import pytest

from ertoe.tools.steps import asked_parts, step, steps
from ertoe.tools.tests.tool_folders import example, one_thing


def asked(answers):
    return {
        part.id: [question.id for question in part.questions] for part in asked_parts(example("condition"), answers)
    }


@pytest.mark.parametrize(
    ("answers", "parts"),
    [
        ({}, {"weight": ["is_it_doable", "effort"], "end": ["another_time"]}),
        ({"is_it_doable": None}, {"weight": ["is_it_doable", "effort"], "end": ["another_time"]}),
        ({"is_it_doable": "well", "effort": 9}, {"weight": ["is_it_doable", "effort"], "end": ["anything_else"]}),
        (
            {"is_it_doable": "too_much", "effort": 6},
            {"weight": ["is_it_doable", "effort"], "lighter": ["what_may_go"], "end": ["anything_else"]},
        ),
        (
            {"is_it_doable": "too_much", "effort": 7},
            {"weight": ["is_it_doable", "effort"], "lighter": ["what_may_go", "heaviest"], "end": ["anything_else"]},
        ),
    ],
)
def test_a_question_is_asked_when_an_earlier_answer_gives_reason(answers, parts):
    assert asked(answers) == parts


def test_one_can_go_through_all_steps_and_back_without_a_single_answer():
    way = steps(one_thing(), {})
    assert [each.part.id for each in way] == ["values", "goals", "care_that_helps", "care_that_burdens", "one_thing"]
    assert [each.number for each in way] == [1, 2, 3, 4, 5]
    assert {each.of for each in way} == {5}
    assert [each.previous_id for each in way[1:]] == [each.part.id for each in way[:-1]]
    assert [each.next_id for each in way[:-1]] == [each.part.id for each in way[1:]]
    assert (way[0].previous_id, way[-1].next_id) == (None, None)


def test_what_was_said_is_shown_again_and_what_was_skipped_is_not():
    here = step(one_thing(), {"first_goal": "Met mijn zoon naar het voetbal", "second_goal": " "}, "one_thing")
    assert [recalled.words for recalled in here.recalled] == ["Met mijn zoon naar het voetbal"]


def test_choices_are_recalled_in_the_words_of_the_tool():
    here = step(one_thing(), {"what_matters": ["of_use", "people"]}, "goals")
    assert here.recalled[0].words == "Dicht bij mijn mensen zijn; Iets betekenen voor anderen"


def test_without_a_name_one_begins_at_the_first_step():
    assert step(one_thing(), {}, None).part.id == "values"


def test_a_step_that_is_not_asked_or_does_not_exist_is_not_there():
    assert step(one_thing(), {"is_it_doable": "well"}, "lighter") is None
    assert step(one_thing(), {}, "nowhere") is None


def test_one_thing_takes_less_than_fifteen_minutes_and_no_form_of_its_own():
    tool = one_thing().tool
    assert tool.fits.minutes <= 15
    assert tool.form == "steps"
    assert "person" in tool.fits.parties
