"""The chooser: at most three, for a reason, and never a guess about the person."""

from ertoe.tools.chooser import Situation, proposals, why
from ertoe.tools.load import load_all
from ertoe.tools.tests.tool_folders import SHIPPED

TOOLS = tuple(load_all(SHIPPED).values())


def test_with_nothing_known_there_are_three_and_no_more():
    assert len(proposals(TOOLS, Situation())) == 3


def test_nothing_takes_longer_than_the_time_there_is():
    assert all(tool.fits.minutes <= 10 for tool in proposals(TOOLS, Situation(minutes=10)))


def test_who_would_rather_look_gets_pictures_and_hears_why():
    situation = Situation(reading="pictures")
    found = proposals(TOOLS, situation)
    assert found
    assert all("pictures" in tool.fits.reading for tool in found)
    assert {why(tool, situation) for tool in found} == {"pictures"}


def test_something_difficult_leads_to_a_tool_that_asks_permission_first():
    assert [tool.id for tool in proposals(TOOLS, Situation(is_sensitive=True))] == ["in-confidence"]
    assert "in-confidence" not in {tool.id for tool in proposals(TOOLS, Situation())}


def test_the_three_of_us_find_a_chair_each():
    three = Situation(parties=frozenset({"person", "informal_carer", "professional"}), minutes=45)
    assert "three-chairs" in {tool.id for tool in proposals(TOOLS, three)}


def test_a_situation_nobody_made_a_tool_for_leads_to_just_talking():
    assert proposals(TOOLS, Situation(minutes=1)) == []


def test_the_diary_of_a_professional_is_never_proposed():
    assert "notebook" not in {tool.id for tool in proposals(TOOLS, Situation(parties=frozenset({"professional"})))}
