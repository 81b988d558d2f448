"""Off unless it was switched on and installed; one without the other is said in plain words."""

from ertoe.language_help.at_hand import help_at_hand, one_without_the_other

STAND_IN = "ertoe.language_help.tests.words_in_common.WordsInCommon"
NOT_INSTALLED = "nobody_has_this_package.Encoder"


def test_it_is_off_by_default(settings):
    settings.LANGUAGE_HELP_ENCODER = STAND_IN
    assert settings.ERTOE_LANGUAGE_HELP is False
    assert help_at_hand() is None


def test_switched_on_without_its_model_nobody_meets_it(settings):
    settings.ERTOE_LANGUAGE_HELP, settings.LANGUAGE_HELP_ENCODER = True, NOT_INSTALLED
    assert help_at_hand() is None
    assert "not installed" in one_without_the_other()


def test_installed_and_not_switched_on_is_said_too(settings):
    settings.ERTOE_LANGUAGE_HELP, settings.LANGUAGE_HELP_ENCODER = False, STAND_IN
    assert "ERTOE_LANGUAGE_HELP=1" in one_without_the_other()


def test_both_or_neither_is_fine(settings):
    settings.ERTOE_LANGUAGE_HELP, settings.LANGUAGE_HELP_ENCODER = True, STAND_IN
    assert one_without_the_other() == ""
    assert "d610" in help_at_hand().suggest_domains("In mijn eigen huis blijven wonen, dicht bij de winkels")
    settings.ERTOE_LANGUAGE_HELP, settings.LANGUAGE_HELP_ENCODER = False, NOT_INSTALLED
    assert one_without_the_other() == ""
