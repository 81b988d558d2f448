"""Publishing freezes a version: what somebody answered can be read in its original wording forever."""

import json

import pytest

from ertoe.tools.freeze import FrozenToolIsDamaged, PublishedVersionChanged, freeze, thaw
from ertoe.tools.load import load
from ertoe.tools.speak import speak
from ertoe.tools.tests.tool_folders import EXAMPLES, SHIPPED, copied, rewrite


def test_a_frozen_tool_thaws_to_the_same_words():
    tool = load(SHIPPED / "four-circles")
    frozen = freeze(tool)
    thawed = thaw(json.loads(json.dumps(frozen.content)), digest=frozen.digest)
    assert thawed == tool
    assert speak(thawed, "en", called="Godelieve") == speak(tool, "en", called="Godelieve")


def test_the_order_in_which_it_was_written_down_does_not_matter(tmp_path):
    folder = copied(EXAMPLES / "scale", tmp_path)
    rewrite(folder / "tool.yaml", "form: steps\nlicence: CC-BY-4.0", "licence: CC-BY-4.0\nform: steps")
    assert freeze(load(folder)).digest == freeze(load(EXAMPLES / "scale")).digest


def test_the_same_content_may_be_published_again():
    tool = load(EXAMPLES / "scale")
    assert freeze(tool, published_digest=freeze(tool).digest).version == "1.0"


def test_a_changed_word_under_the_same_version_is_refused(tmp_path):
    folder = copied(EXAMPLES / "scale", tmp_path)
    published = freeze(load(folder)).digest
    rewrite(folder / "texts" / "en.yaml", "not at all", "not one bit")
    with pytest.raises(PublishedVersionChanged, match=r"scale 1\.0 .* new version"):
        freeze(load(folder), published_digest=published)


def test_a_damaged_version_is_not_shown():
    frozen = freeze(load(EXAMPLES / "scale"))
    damaged = json.loads(json.dumps(frozen.content).replace("vertrouwen", "wantrouwen"))
    with pytest.raises(FrozenToolIsDamaged):
        thaw(damaged, digest=frozen.digest)


def test_a_language_that_is_not_there_falls_back_to_dutch_and_says_so():
    spoken = speak(load(SHIPPED / "one-thing"), "pl", called="Farid")
    assert (spoken.language, spoken.direction) == ("nl", "ltr")


def test_a_name_with_braces_stays_a_name():
    spoken = speak(load(SHIPPED / "one-thing"), "nl", called="{0.__class__}")
    assert "{0.__class__}" in spoken.welcome


def test_who_is_said_je_to_hears_it_and_everything_else_as_it_was():
    tool = load(EXAMPLES / "web")
    formal, je = (speak(tool, language, called="Farid") for language in ("nl", "nl-je"))
    assert (formal.question("sleeping_marks").ask, je.question("sleeping_marks").ask) == (
        "Hoe slaapt u?",
        "Hoe slaap je?",
    )
    assert (je.language, je.asked_in, je.direction) == ("nl", "nl-je", "ltr")
    assert je.question("sleeping_marks").highest == formal.question("sleeping_marks").highest
    assert tool.languages == ("nl", "en")


def test_a_tool_without_je_says_u_to_everybody():
    spoken = speak(load(EXAMPLES / "scale"), "nl-je", called="Farid")
    assert (spoken.language, spoken.asked_in) == ("nl", "nl")
