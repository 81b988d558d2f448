"""Every page: WCAG 2.2 AA by axe, targets that a finger hits, room at 320 px; what is for Farid, in Arabic.

Each page is opened once, and the window takes each size in turn.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.dutch import dutch_left_on
from tests.journeys.places import DESKTOP, NARROW, PHONE, PUBLIC, may_be_there

MANY = 40  # pages; fewer, and a name in places.py is no longer right

# Links in running text are as high as their line (WCAG 2.5.8 excepts them); all else is a target of 44 px.
TARGETS = "button, summary, input:not([type=hidden]), select, nav a, a.button"
TOO_SMALL = """(targets) => [...document.querySelectorAll(targets)]
  .filter(at => at.checkVisibility({ visibilityProperty: true }))
  .map(at => [at, (at.matches("input[type=radio], input[type=checkbox]") && at.closest("label") || at)])
  .map(([at, target]) => [at.innerText || at.name || at.outerHTML, target.getBoundingClientRect()])
  .filter(([, box]) => box.width && (box.height < 43.5 || box.width < 43.5))
  .map(([name, box]) => `${name.trim()} (${Math.round(box.width)} x ${Math.round(box.height)})`)"""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
OF_THE_HTML = "(({ lang, dir }) => [lang, dir])(document.documentElement)"


def shown_at(page: Page, size: tuple[int, int]) -> str:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    return f"{page.url} at {size[0]} px"


@pytest.fixture
def faults_for_somebody(faults_by_axe) -> Callable[[Page], list[str]]:
    """What stands in somebody's way on the page as it is now, at every size."""

    def look(page: Page) -> list[str]:
        found = []
        for size in (DESKTOP, PHONE):
            where = shown_at(page, size)
            found += [f"{where}: {fault}" for fault in faults_by_axe(page)]
            found += [f"{where}: too small: {target}" for target in page.evaluate(TOO_SMALL, TARGETS)]
        where = shown_at(page, NARROW)
        return found + ([f"{where}: scrolls sideways"] if page.evaluate(SIDEWAYS) > 0 else [])

    return look


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


def test_every_page_of_farid_is_arabic_from_the_right_and_can_be_read_and_hit(comes, faults_for_somebody):
    farid = comes("farid").goes_to("Farid")
    found, seen = [], []
    for path in ("/me/", *may_be_there(farid)):
        if farid.opens(path).status != 200 or farid.page.locator("[data-read-aloud]").count() == 0:
            continue  # not for him, or a page that is made for professionals
        seen.append(path)
        if (spoken := farid.page.evaluate(OF_THE_HTML)) != ["ar", "rtl"]:
            found.append(f"{path}: {spoken}")
        found += [f"{path}: Dutch: {words}" for words in dutch_left_on(farid.page, "ar")]
        found += faults_for_somebody(farid.page)
    assert len(seen) > MANY, seen
    assert found == []


def test_a_dutch_sentence_on_an_arabic_page_would_be_found(comes):
    farid = comes("farid").goes_to("Farid")
    farid.page.evaluate("document.querySelector('h1').textContent = 'Wie komt wanneer'")
    assert dutch_left_on(farid.page, "ar") == ["Wie komt wanneer"]
    farid.page.evaluate("document.querySelector('h1').lang = 'nl'")
    assert dutch_left_on(farid.page, "ar") == [], "words with a language of their own are somebody's own"


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
