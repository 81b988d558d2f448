"""A browser, and the demo people served to it. Chromium is found by `make journeys` or named by ERTOE_CHROMIUM."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.test.utils import setup_databases, teardown_databases
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright
from pytest_django import DjangoDbBlocker
from pytest_django.live_server_helper import LiveServer

from tests.journeys.actor import Actor
from tests.journeys.copied import copy_into_the_tables, copy_out_of_the_tables
from tests.journeys.places import DESKTOP, MAIN
from tests.journeys.sizes import faults_at_every_size

# WCAG 2.2 AA, in axe's own words.
WCAG = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}
BREACHES = """async (options) => (await axe.run(document, options)).violations.flatMap((rule) =>
  rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`))"""

ActorCalled = Callable[..., Actor]


expect.set_options(timeout=15_000)  # three workers share two cores: what comes late has come


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


@pytest.fixture(scope="session")
def tables(
    django_test_environment: None, django_db_modify_db_settings: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[None]:
    """A database outside of any transaction: the server sees it from threads of its own."""
    with django_db_blocker.unblock():
        made = setup_databases(verbosity=0, interactive=False)
        yield
        teardown_databases(made, verbosity=0)


@pytest.fixture(scope="session")
def told_before(tables: None, tmp_path_factory: pytest.TempPathFactory, django_db_blocker: DjangoDbBlocker) -> Path:
    """A folder of databases: the same stories are told once per worker, and copied for the next file."""
    folder = tmp_path_factory.mktemp("told")
    with django_db_blocker.unblock():
        copy_out_of_the_tables(folder / "empty")
    return folder


@pytest.fixture(scope="module")
def served(
    request: pytest.FixtureRequest, tables: None, told_before: Path, django_db_blocker: DjangoDbBlocker
) -> Iterator[LiveServer]:
    """The demo people, loaded once for the journeys of one file. Journeys of one file leave each other in peace.

    They are Godelieve and Farid, unless the file names others: `STORIES`.
    """
    from ertoe.access.viewer import Viewer
    from ertoe.conversations.changes import publish_tools
    from ertoe.project.demo.load import load

    with django_db_blocker.unblock():
        stories = getattr(request.module, "STORIES", ("godelieve", "farid"))
        told = told_before / "-".join(stories)
        if told.exists():
            copy_into_the_tables(told)
        else:
            publish_tools(by=Viewer.for_job("setup"))
            load(*stories)
            copy_out_of_the_tables(told)
        server = LiveServer("127.0.0.1")
        yield server
        server.stop()
        copy_into_the_tables(told_before / "empty")


@pytest.fixture
def comes(browser: Browser, served: LiveServer) -> Iterator[ActorCalled]:
    """`comes("jonas")`: Jonas in a window of his own, signed in; `comes()` is somebody who has not signed in.

    A fault in a script, a breach of the content security policy or a file that is not there fails the journey.
    """
    faults: list[str] = []

    with ExitStack() as windows:

        def open_window(persona: str = "", *, size: tuple[int, int] = DESKTOP, **options: object) -> Actor:
            viewport = {"width": size[0], "height": size[1]}
            context = browser.new_context(base_url=served.url, viewport=viewport, **{"locale": "nl-BE"} | options)
            windows.callback(context.close)
            context.set_default_timeout(20_000)
            page = context.new_page()
            page.on("pageerror", lambda fault: faults.append(f"{persona} at {page.url}: {fault}"))
            page.on("console", lambda message: faults.extend(_fault(message, page)))
            actor = Actor(page)
            if persona:
                actor.continues_as(persona)
            return actor

        yield open_window
    assert faults == []


def _fault(message: ConsoleMessage, page: Page) -> list[str]:
    """What the browser complains of; not that a page was refused or the line was cut: some journeys are about that."""
    if message.type != "error" or (
        "Failed to load resource" in message.text and "/static/" not in message.location["url"]
    ):
        return []
    return [f"{page.url}: {message.text}"]


@pytest.fixture
def walks(comes: ActorCalled) -> Callable[..., Iterator[Actor]]:
    """Through every main page, as this persona. The first stop is the page with the menus, before any is chosen."""

    def walk(persona: str, size: tuple[int, int], **options: object) -> Iterator[Actor]:
        actor = comes(persona, size=size, **options).goes_to("Godelieve")
        hers = f"/people/{actor.person_id}/"
        yield actor
        actor.opens(hers + "plan/")
        goal = actor.page.locator("[data-goal]").first.get_attribute("data-goal")
        actor.opens(hers + "conversations/")
        talk = actor.page.locator("article.card h3 a").first.get_attribute("href") or ""
        for path in ("/me/", *(hers + page for page in MAIN), f"{hers}goals/{goal}/", talk):
            if actor.opens(path).status == 200:
                yield actor

    return walk


@pytest.fixture(scope="session")
def faults_by_axe() -> Callable[[Page], list[str]]:
    """The breaches of WCAG 2.2 AA that axe finds in the page as it stands."""

    def look(page: Page) -> list[str]:
        if not page.evaluate("'axe' in window"):
            page.evaluate(AXE_SCRIPT)
        return page.evaluate(BREACHES, WCAG)

    return look


@pytest.fixture
def faults_for_somebody(faults_by_axe: Callable[[Page], list[str]]) -> Callable[[Page], list[str]]:
    """What stands in somebody's way on the page as it is now, at every size."""
    return lambda page: faults_at_every_size(page, faults_by_axe)
