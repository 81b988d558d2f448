import pytest

from ertoe.reviews.attainment import signed, t_score

VECTORS = [
    ([0], None, 50.00),
    ([1], None, 60.00),
    ([-2], None, 30.00),
    ([1, -1], None, 50.00),
    ([1, 1, 1], None, 63.69),
    ([-1, -1, -1], None, 36.31),
    ([2, 0, -1], None, 54.56),
    ([1, 0, -1], [3, 2, 1], 54.41),
    ([1, 0, 2], [6, 2, 1], 60.99),
    ([-2, -2], None, 25.19),
]


@pytest.mark.parametrize(("levels", "weights", "expected"), VECTORS)
def test_the_score_is_what_the_formula_says(levels, weights, expected):
    assert round(t_score(levels, weights), 2) == expected


def test_no_goals_is_nothing_and_not_fifty():
    assert t_score([]) is None


def test_a_weight_too_few_is_a_mistake():
    with pytest.raises(ValueError):
        t_score([1, 0], [1])


def test_a_level_reads_as_people_say_it():
    assert [signed(level) for level in (-2, 0, 1)] == ["-2", "0", "+1"]
