"""Every conversation aid, begun by Jonas with Godelieve, can be read, hit and reached, in Dutch and in Arabic."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.journeys.actor import Actor
from tests.journeys.places import PHONE
from tests.journeys.sizes import SIDEWAYS

STORIES = ("godelieve",)
TOOLS = {
    "my-board": "",
    "open-cards": "?card=joy_2",
    "six-facets": "?part=feeling",
    "plain-words": "?part=words",
    "three-chairs": "?part=rest",
    "activity-picker": "?part=house",
}
"""Each with the page on which people write, where the talk itself does not ask."""
TABS = 120  # from the top of a page to anything on it; more, and nobody gets there


@pytest.fixture
def begins(comes):
    def begin(tool: str, *, language: str = "nl", **options: object) -> Actor:
        jonas = comes("jonas", **options).goes_to("Godelieve")
        jonas.opens_hers(f"begin-conversation/?tool={tool}")
        jonas.presses("Begin")
        if language != "nl":
            there = jonas.path.split("#")[0]
            jonas.opens(f"{there.split('?')[0]}?lang={language}")
        return jonas

    return begin


def talk_of(actor: Actor) -> str:
    return re.split("[?#]", actor.path)[0]


@pytest.mark.parametrize("tool", TOOLS)
def test_jonas_begins_it_with_godelieve_and_finds_nothing_in_the_way(begins, faults_for_somebody, tool):
    jonas = begins(tool)
    talk = talk_of(jonas)
    found = []
    for page in dict.fromkeys(("", TOOLS[tool])):
        assert jonas.opens(talk + page).status == 200
        found += faults_for_somebody(jonas.page)
    assert found == []


@pytest.mark.parametrize("tool", TOOLS)
def test_it_is_said_in_arabic_from_the_right_on_a_phone(begins, faults_by_axe, tool):
    jonas = begins(tool, language="ar", size=PHONE)
    jonas.opens(talk_of(jonas) + TOOLS[tool])
    expect(jonas.page.locator("html")).to_have_attribute("dir", "rtl")
    assert faults_by_axe(jonas.page) == []
    assert jonas.page.evaluate(SIDEWAYS) <= 0


def test_two_sliders_give_advice_and_leave_nothing(comes, faults_for_somebody):
    jonas = comes("jonas").goes_to("Godelieve")
    jonas.opens_hers("weigh-moment/")
    for question, mark in (("Hoe ver kunt u aanvaarden", "9"), ("Hoeveel greep voelt u", "2")):
        jonas.chooses(question, mark)
    jonas.presses("Toon wat kan helpen").sees("Help om weer greep te krijgen.")
    assert faults_for_somebody(jonas.page) == []
    jonas.opens_hers("weigh-moment/")
    jonas.does_not_see("Help om weer greep te krijgen.")


def test_a_card_is_laid_by_keyboard_alone(begins):
    jonas = begins("my-board")
    press = jonas.page.keyboard.press
    _tab_to(jonas, jonas.main.get_by_role("textbox", name="Uw woorden"))
    jonas.page.keyboard.type("Met de bus naar zee")
    _tab_to(jonas, jonas.main.get_by_label("Dit laat ik open").first)
    press("ArrowDown")  # round to the first pile
    expect(jonas.main.get_by_role("radio", name="Vroeger")).to_be_checked()
    _tab_to(jonas, jonas.main.get_by_role("button", name="Leg het op het bord"))
    press("Enter")
    expect(jonas.main.get_by_role("region", name="Vroeger")).to_contain_text("Met de bus naar zee")


def _tab_to(actor: Actor, goal: Locator) -> None:
    for _tab in range(TABS):
        actor.page.keyboard.press("Tab")
        if goal.evaluate("at => at === document.activeElement"):
            return
    pytest.fail(f"no tab leads to {goal}")
