"""Every page: WCAG 2.2 AA by axe, room at 320 px, targets that a finger hits."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.places import PUBLIC, places_of

PHONE, DESKTOP = (390, 844), (1280, 800)
NARROW = (320, 640)  # also what is left of 1280 px at 400 % zoom

# Links in running text are as high as their line (WCAG 2.5.8 excepts them); all else is a target of 44 px.
TARGETS = "button, summary, input:not([type=hidden]), select, nav a, a.button"
TOO_SMALL = """(targets) => [...document.querySelectorAll(targets)]
  .filter(at => at.checkVisibility({ visibilityProperty: true }))
  .map(at => [at, (at.matches("input[type=radio], input[type=checkbox]") && at.closest("label") || at)])
  .map(([at, target]) => [at.innerText || at.name || at.outerHTML, target.getBoundingClientRect()])
  .filter(([, box]) => box.width && (box.height < 43.5 || box.width < 43.5))
  .map(([name, box]) => `${name.trim()} (${Math.round(box.width)} x ${Math.round(box.height)})`)"""
both_sizes = pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def is_for_everybody(is_accessible) -> Callable[[Page], None]:
    def look(page: Page) -> None:
        is_accessible(page)
        assert page.evaluate(TOO_SMALL, TARGETS) == [], page.url

    return look


@both_sizes
@pytest.mark.parametrize("persona", ["godelieve", "jonas"])
def test_what_is_about_a_person_can_be_read_and_hit(comes, is_for_everybody, persona, size):
    actor = comes(persona, size=size).goes_to("Godelieve")
    for path in ["/me/", *places_of(actor)]:
        actor.opens(path)
        is_for_everybody(actor.page)


@both_sizes
def test_what_is_public_can_be_read_and_hit(comes, is_for_everybody, size):
    visitor = comes(size=size)
    for path in PUBLIC.values():
        visitor.opens(path)
        is_for_everybody(visitor.page)


@both_sizes
def test_what_comes_only_after_doing_something_can_be_read_and_hit(comes, is_for_everybody, size):
    saskia = comes("saskia", size=size).goes_to("Godelieve")
    saskia.opens_hers("begin-conversation/?tool=one-thing")
    saskia.presses("Begin")
    expect(saskia.main).to_contain_text("Stap 1 van")
    is_for_everybody(saskia.page)

    saskia.opens_hers("record-life-goal/")
    saskia.page.locator("main form").last.evaluate("form => form.noValidate = true")
    saskia.presses("Bewaar dit levensdoel").sees("Er klopt nog iets niet")
    is_for_everybody(saskia.page)

    saskia.opens_hers("plan/")
    care_goal = saskia.page.locator("[data-care-goal]").first.get_attribute("data-care-goal")
    saskia.opens_hers(f"care-goals/{care_goal}/say-care-goal-again/")
    saskia.page.locator("main form [name=version]").evaluate("field => field.value = ''")
    saskia.presses("Bewaar deze woorden").is_at("Iemand anders schreef hier ook")
    is_for_everybody(saskia.page)


@pytest.mark.parametrize("persona", ["godelieve", "jonas", "rik"])
def test_no_page_scrolls_sideways_on_the_narrowest_screen(comes, persona):
    actor = comes(persona, size=NARROW).goes_to("Godelieve")
    places = ["/me/", *(places_of(actor) if persona != "rik" else [actor.path]), *PUBLIC.values()]
    assert [path for path in places if actor.opens(path) and actor.page.evaluate(SIDEWAYS) > 0] == []
