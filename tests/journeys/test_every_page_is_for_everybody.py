"""Every page: WCAG 2.2 AA by axe, targets that a finger hits, room at 320 px. Those of Farid: test_farid_side_by_side.

Each page is opened once, and the window takes each size in turn.
"""

import pytest
from playwright.sync_api import expect

from tests.journeys.places import MANY, NARROW, PUBLIC, may_be_there
from tests.journeys.sizes import SIDEWAYS


@pytest.mark.parametrize("persona", ["godelieve", "jonas"])
def test_what_is_about_a_person_can_be_read_and_hit(comes, faults_for_somebody, persona):
    actor = comes(persona).goes_to("Godelieve")
    found, seen = [], []
    for path in ("/me/", *may_be_there(actor)):
        if actor.opens(path).status == 200:
            seen.append(path)
            found += faults_for_somebody(actor.page)
    assert len(seen) > MANY, seen
    assert found == []


def test_what_is_public_can_be_read_and_hit(comes, faults_for_somebody):
    visitor = comes()
    assert [
        fault for path in PUBLIC.values() if visitor.opens(path) for fault in faults_for_somebody(visitor.page)
    ] == []


def test_what_comes_only_after_doing_something_can_be_read_and_hit(comes, faults_for_somebody):
    saskia = comes("saskia").goes_to("Godelieve")
    saskia.opens_hers("begin-conversation/?tool=one-thing")
    saskia.presses("Begin")
    expect(saskia.main).to_contain_text("Stap 1 van")
    assert faults_for_somebody(saskia.page) == []

    saskia.opens_hers("record-life-goal/")
    saskia.page.locator("main form").last.evaluate("form => form.noValidate = true")
    saskia.presses("Bewaar dit levensdoel").sees("Er klopt nog iets niet")
    assert faults_for_somebody(saskia.page) == []

    saskia.opens_hers("plan/")
    care_goal = saskia.page.locator("[data-care-goal]").first.get_attribute("data-care-goal")
    saskia.opens_hers(f"care-goals/{care_goal}/say-care-goal-again/")
    saskia.page.locator("main form [name=version]").evaluate("field => field.value = ''")
    saskia.presses("Bewaar deze woorden").is_at("Iemand anders schreef hier ook")
    assert faults_for_somebody(saskia.page) == []


def test_the_one_page_of_rik_does_not_scroll_sideways(comes):
    rik = comes("rik", size=NARROW)
    pages = ["/me/", rik.goes_to("Godelieve").path]
    assert [path for path in pages if rik.opens(path) and rik.page.evaluate(SIDEWAYS) > 0] == []
