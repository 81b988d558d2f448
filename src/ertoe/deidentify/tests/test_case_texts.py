"""The benchmark itself: 624 own texts, in which three names in ten stand in no list (bench/README.md)."""

import pytest

from bench.deidentify import GROUPS, TEXTS, case_texts, kept_out, measured
from ertoe.deidentify.check import check
from ertoe.deidentify.lists import our_lists
from ertoe.tools.schema import CONTENT_FOLDER


@pytest.fixture(scope="module")
def counted():
    return measured()


def test_everything_known_and_every_checked_number_is_found(counted):
    assert (counted.there["known"] > 300, counted.there["checked"] > 50) == (True, True)
    assert [
        one for one in counted.missed if one.split()[1][:-1] in ("P", "PF", "PL", "PG", "PD", "PI", "PB", "PS")
    ] == []
    assert counted.recall("known") == counted.recall("checked") == 100


def test_of_everything_else_at_least_95_in_a_hundred(counted):
    assert counted.recall("name", "other") >= 95
    assert counted.recall("name") >= 95


def test_no_group_of_names_is_missed_more_than_two_points_more_than_another(counted):
    by_group = [counted.recall(f"{group} names") for group in GROUPS]
    assert max(by_group) - min(by_group) <= 2


def test_nine_proposals_in_ten_are_right(counted):
    assert len(counted.wrong) <= 0.1 * counted.proposed


def test_the_texts_are_the_same_every_time_and_keep_names_from_the_detector():
    assert TEXTS >= 500
    assert case_texts(20) == case_texts(20)
    assert len(our_lists().people) - len(our_lists().without(kept_out()).people) > 400


def test_every_list_is_there_and_names_a_name_once():
    assert check(CONTENT_FOLDER) == []
