"""Every page: WCAG 2.2 AA by axe, room at 320 px, targets that a finger hits."""

import pytest
from playwright.sync_api import Page

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
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def too_small(page: Page) -> list[str]:
    return page.evaluate(TOO_SMALL, TARGETS)


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("persona", ["godelieve", "jonas"])
def test_what_is_about_a_person_breaches_nothing_of_wcag(comes, is_accessible, persona, size):
    actor = comes(persona, size=size).goes_to("Godelieve")
    for path in ["/me/", *places_of(actor)]:
        actor.opens(path)
        is_accessible(actor.page)


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_what_is_for_everybody_breaches_nothing_of_wcag(comes, is_accessible, size):
    visitor = comes(size=size)
    for path in PUBLIC.values():
        visitor.opens(path)
        is_accessible(visitor.page)


@pytest.mark.parametrize("persona", ["godelieve", "jonas", "rik"])
def test_no_page_scrolls_sideways_on_the_narrowest_screen(comes, persona):
    actor = comes(persona, size=NARROW).goes_to("Godelieve")
    places = ["/me/", *(places_of(actor) if persona != "rik" else [actor.path]), *PUBLIC.values()]
    assert [path for path in places if actor.opens(path) and actor.page.evaluate(SIDEWAYS) > 0] == []


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_every_button_and_every_link_in_a_menu_is_44_pixels(comes, size):
    jonas = comes("jonas", size=size).goes_to("Godelieve")
    small = {}
    for path in ["/me/", *places_of(jonas), *PUBLIC.values()]:
        jonas.opens(path)
        small[path] = too_small(jonas.page)
    assert {path: names for path, names in small.items() if names} == {}
