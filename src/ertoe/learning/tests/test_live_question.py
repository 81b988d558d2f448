import pytest

from ertoe.learning.content import LiveQuestion, Option
from ertoe.learning.live_question import NoSuchOption, checked, spread

POLL = LiveQuestion("tea", "poll", "nl", "Thee?", options=(Option("yes", "Ja"), Option("no", "Nee")))
SCALE = LiveQuestion("far", "scale", "nl", "Hoe ver?", low="nergens", high="er")
CARDS, FAITH = Option("cards", "Kaarten.", "life_goal", "Iets doen."), Option("faith", "Mijn geloof.", "value", "x")
LEVELS = (Option("value", "Waarde"), Option("life_goal", "Levensdoel"))
SORT = LiveQuestion("level", "sort", "nl", "Wat is dit?", options=LEVELS, items=(CARDS, FAITH))


@pytest.mark.parametrize(
    ("question", "chosen"),
    [
        (POLL, "yes"), (SCALE, 0), (SCALE, 10), (SORT, {"cards": "life_goal"}),
        (SORT, {"cards": "value", "faith": "value"}),
    ],
)  # fmt: skip
def test_an_answer_that_can_be_given_is_kept_as_it_is(question, chosen):
    assert checked(question, chosen) == chosen


@pytest.mark.parametrize(
    ("question", "chosen"),
    [
        (POLL, "perhaps"), (POLL, ""), (POLL, ["yes"]), (POLL, 3), (SCALE, 11), (SCALE, -1), (SCALE, "4"),
        (SORT, {}), (SORT, {"cards": "tea"}), (SORT, {"tea": "value"}), (SORT, {"cards": ["value"]}), (SORT, "value"),
    ],
)  # fmt: skip
def test_what_is_no_answer_here_is_refused(question, chosen):
    with pytest.raises(NoSuchOption):
        checked(question, chosen)


def test_a_poll_spreads_over_its_options_and_a_scale_over_its_marks():
    poll = spread(POLL, ["yes", "yes", "no"])
    assert [(one.label, one.bars[0].count, one.bars[0].percent) for one in poll.lines] == [
        ("Ja", 2, 67),
        ("Nee", 1, 33),
    ]
    scale = spread(SCALE, [0, 7, 7])
    assert (scale.answered, len(scale.lines), scale.lines[7].bars[0].count) == (3, 11, 2)
    assert (scale.lines[0].label, scale.lines[5].label, scale.lines[10].label) == ("0: nergens", "5", "10: er")


def test_sentences_spread_over_the_levels_and_the_most_divided_comes_first():
    found = spread(SORT, [{"cards": "life_goal", "faith": "value"}, {"cards": "life_goal", "faith": "life_goal"}])
    cards, faith = found.lines
    assert [bar.count for bar in cards.bars] == [0, 2]
    assert [bar.is_expected for bar in cards.bars] == [False, True]
    assert (cards.expected, cards.why) == ("Levensdoel", "Iets doen.")
    assert found.most_divided_first().lines == (faith, cards)


def test_no_answer_yet_is_no_division_by_nothing():
    assert spread(SORT, []).lines[0].bars[0].percent == 0
