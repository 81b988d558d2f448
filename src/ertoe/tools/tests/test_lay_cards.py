"""Cards, words of two kinds, somebody from the circle, and answers given as often as one likes."""

import pytest

from ertoe.tools.answers import answers_to, aside, base, in_words
from ertoe.tools.fitting import fits
from ertoe.tools.forms import AnswersForm
from ertoe.tools.tests.tool_folders import example

KEY = "moment:01937000-0000-7000-8000-000000000001"


def test_a_card_lies_on_one_pile_and_may_lie_nowhere():
    tool = example("sort-cards")
    form = AnswersForm({"doing_digging": "miss", "doing_sitting": ""}, parts=tool.parts)
    assert form.is_valid()
    assert form.said() == {"doing": {"digging": "miss"}}
    assert in_words(tool.question("doing"), form.said()["doing"]) == "Dit mis ik: spitten"


def test_a_pile_that_is_not_there_is_said_at_the_card():
    form = AnswersForm({"doing_digging": "burnt"}, parts=example("sort-cards").parts)
    assert not form.is_valid()
    assert form.errors == {
        "doing": ["Dit antwoord hoort niet bij deze vraag. Kies een van de antwoorden, of sla de vraag over."]
    }


def test_what_repeats_is_asked_once_more_than_it_was_answered():
    tool = example("card")
    form = AnswersForm(parts=tool.parts, answers={KEY: {"words": "de zee", "pile": "past"}})
    first, second = form.fields
    assert (first, base(second)) == (KEY, "moment")


def test_a_new_card_keeps_the_key_that_the_page_gave_it():
    tool = example("card")
    new = next(iter(AnswersForm(parts=tool.parts).fields))
    form = AnswersForm({f"{new}_words": "de tuin", f"{new}_picture": "garden"}, parts=tool.parts)
    assert form.is_valid()
    assert form.said() == {new: {"words": "de tuin", "picture": "garden"}}


def test_a_card_left_empty_is_skipped_and_an_emptied_one_taken_back():
    form = AnswersForm({f"{KEY}_words": "  "}, parts=example("card").parts, answers={KEY: {"words": "de zee"}})
    assert form.is_valid()
    assert form.said() == {KEY: None}


def test_own_words_of_a_card_stand_apart_from_where_it_lies():
    question = example("card").question("moment")
    card = {"words": "de zee", "pile": "past", "picture": "garden"}
    assert aside(question, card) == "Vroeger, tuin"
    assert in_words(question, card) == "Vroeger, tuin: de zee"


def test_two_words_for_one_thing_read_back_side_by_side():
    question = example("two-words").question("said")
    assert in_words(question, {"theirs": "oedeem", "words": "mijn dikke benen"}) == "oedeem: mijn dikke benen"


def test_answers_are_found_by_their_question():
    assert answers_to("moment", {KEY: {"words": "ja"}, "other": "nee"}) == {KEY: {"words": "ja"}}


@pytest.mark.parametrize(
    ("capability", "question", "answer", "is_good"),
    [
        ("sort-cards", "doing", {"digging": "like"}, True),
        ("sort-cards", "doing", {"digging": "burnt"}, False),
        ("sort-cards", "doing", {"flying": "like"}, False),
        ("card", "moment", {"words": "de zee", "pile": "past", "picture": "garden"}, True),
        ("card", "moment", {"words": 3}, False),
        ("card", "moment", {"pile": ["past"]}, False),
        ("card", "moment", {"colour": "red"}, False),
        ("two-words", "said", {"theirs": "oedeem"}, True),
        ("two-words", "said", "oedeem", False),
        ("scale", "confidence", 10, True),
        ("scale", "confidence", True, False),
        ("scale", "confidence", 11, False),
        ("choose-one", "first_drink", "tea", True),
        ("choose-one", "first_drink", ["tea"], False),
        ("choose-many", "outings", ["cards", "cards"], False),
        ("choose-many", "outings", [{"a": 1}], False),
        ("pair-of-marks", "walking", {"now": 3, "wished": None}, True),
        ("pair-of-marks", "walking", {"now": 3}, False),
        ("words", "good_day", "a" * 10_001, False),
        ("words", "good_day", None, True),
    ],
)
def test_an_answer_from_elsewhere_is_held_against_its_question(capability, question, answer, is_good):
    tool = example(capability).tool
    assert fits(tool.question(question), answer, piles=tool.piles) is is_good


def test_only_somebody_of_the_circle_can_be_named():
    question = example("member").tool.question("helps")
    assert fits(question, "rik", members={"rik"})
    assert not fits(question, "omar", members={"rik"})
