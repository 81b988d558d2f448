"""A browser for the journeys: Chromium, found by `make journeys` or named by ERTOE_CHROMIUM."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

# WCAG 2.2 AA, in axe's own words.
WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
PHONE, TABLET, DESKTOP = (390, 844), (820, 1180), (1280, 800)

PageFor = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = os.environ.get("ERTOE_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        pytest.fail("no Chromium: run `make journeys`, or set ERTOE_CHROMIUM")
    # Playwright keeps an event loop on this thread, which Django takes for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page_for(browser: Browser, live_server: LiveServer) -> Iterator[PageFor]:
    """`page_for("jonas")` continues as Jonas in a window of his own; `page_for(None)` has not signed in.

    A fault in a script of a page fails the journey.
    """
    faults: list[str] = []

    with ExitStack() as windows:

        def open_page(persona: str | None = None, *, size: tuple[int, int] = DESKTOP, **options: object) -> Page:
            viewport = {"width": size[0], "height": size[1]}
            context = browser.new_context(base_url=live_server.url, viewport=viewport, locale="nl-BE", **options)
            windows.callback(context.close)
            context.set_default_timeout(10_000)
            page = context.new_page()
            page.on("pageerror", lambda fault: faults.append(f"{persona} at {page.url}: {fault}"))
            if persona:
                page.goto("/demo/")
                page.locator(f'form[action="/demo/{persona}/"] button').click()
            return page

        yield open_page
    assert faults == []


@pytest.fixture
def is_accessible() -> Callable[[Page], None]:
    """Fails when axe finds a breach of WCAG 2.2 AA in the page as it stands."""
    axe = Axe()

    def look(page: Page) -> None:
        results = axe.run(page, options=WCAG)
        assert results.violations_count == 0, f"{page.url}\n{results.generate_report()}"

    return look
