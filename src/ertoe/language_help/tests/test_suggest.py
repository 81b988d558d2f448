"""The nearest domains are proposed, and a care goal is heard, whoever turns the sentences into numbers."""

from ertoe.language_help.examples import Example
from ertoe.language_help.suggest import LanguageHelp, learn
from ertoe.language_help.tests.words_in_common import WordsInCommon

EXAMPLES = [
    Example("kaarten met vrienden", "d9", "life_goal", "nl"),
    Example("naar het feest met muziek", "d9", "life_goal", "nl"),
    Example("de trap op zonder vallen", "d4", "care_goal", "nl"),
    Example("stappen zonder kruk", "d4", "care_goal", "nl"),
    Example("mijn schulden betalen", "e165", "life_goal", "nl"),
    Example("bidden en naar de kerk", "d930", "life_goal", "nl"),
    Example("vrij zijn", "pf", "value", "nl"),
    Example("de dokter belt op maandag", "b", "agreement", "nl"),
    Example("pijn, slaap, adem", "b", "subjects", "nl"),
]


def listening() -> LanguageHelp:
    return learn(WordsInCommon(), EXAMPLES)


def test_the_nearest_domain_comes_first_and_there_are_three():
    domains = listening().suggest_domains("Weer kaarten met de buurvrouw")
    assert domains[0] == "d9"
    assert len(set(domains)) == 3


def test_a_care_goal_is_heard_and_a_life_goal_is_not_taken_for_one():
    assert listening().sounds_like_a_care_goal("twintig meter stappen zonder vallen") is True
    assert listening().sounds_like_a_care_goal("met vrienden naar het feest") is False


def test_a_sentence_that_says_nothing_gets_no_judgement():
    assert listening().sounds_like_a_care_goal("qqq") is None
