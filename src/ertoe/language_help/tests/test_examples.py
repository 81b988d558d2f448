"""Every example and every kept sentence has a domain and a level of ours; what measures is never what was learnt."""

from collections import Counter

from django.conf import settings

from ertoe.goals.level_check import Level
from ertoe.language_help.examples import SUBJECTS, Example, read
from ertoe.ui.pictograms import OF_DOMAIN

LEVELS = {level.value for level in Level}


def learnt() -> list[Example]:
    return read(settings.BASE_DIR / "content" / "language_help")


def kept() -> list[Example]:
    return read(settings.BASE_DIR / "bench" / "language")


def test_each_has_a_domain_and_a_level_of_ours():
    assert {one.domain for one in learnt()} == set(OF_DOMAIN) == {one.domain for one in kept()}
    assert {one.level for one in learnt()} == LEVELS | {SUBJECTS}
    assert {one.level for one in kept()} == LEVELS


def test_the_kept_list_is_long_enough_to_mean_something():
    languages = Counter(one.language for one in kept())
    assert languages["nl"] >= 200
    assert languages.total() - languages["nl"] >= 60
    assert set(languages) == {"nl", "fr", "en", "de", "tr", "ar"}


def test_no_sentence_both_teaches_and_measures_and_none_stands_twice():
    plainly = [one.words.lower().strip(" .") for one in [*learnt(), *kept()]]
    assert [words for words, times in Counter(plainly).items() if times > 1] == []
