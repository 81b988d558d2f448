"""The same page in a window of every size: what stands in somebody's way there."""

from collections.abc import Callable

from playwright.sync_api import Page

from tests.journeys.places import DESKTOP, NARROW, PHONE

# Links in running text are as high as their line (WCAG 2.5.8 excepts them); all else is a target of 44 px.
TARGETS = "button, summary, input:not([type=hidden]), select, nav a, a.button"
TOO_SMALL = """(targets) => [...document.querySelectorAll(targets)]
  .filter(at => at.checkVisibility({ visibilityProperty: true }))
  .map(at => [at, (at.matches("input[type=radio], input[type=checkbox]") && at.closest("label") || at)])
  .map(([at, target]) => [at.innerText || at.name || at.outerHTML, target.getBoundingClientRect()])
  .filter(([, box]) => box.width && (box.height < 43.5 || box.width < 43.5))
  .map(([name, box]) => `${name.trim()} (${Math.round(box.width)} x ${Math.round(box.height)})`)"""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def _shown_at(page: Page, size: tuple[int, int]) -> str:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    return f"{page.url} at {size[0]} px"


def faults_at_every_size(page: Page, faults_by_axe: Callable[[Page], list[str]]) -> list[str]:
    found = []
    for size in (DESKTOP, PHONE):
        where = _shown_at(page, size)
        found += [f"{where}: {fault}" for fault in faults_by_axe(page)]
        found += [f"{where}: too small: {target}" for target in page.evaluate(TOO_SMALL, TARGETS)]
    where = _shown_at(page, NARROW)
    return found + ([f"{where}: scrolls sideways"] if page.evaluate(SIDEWAYS) > 0 else [])
