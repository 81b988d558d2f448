"""A tablet that goes along on a home visit: a browser with a memory of its own, that can be switched off."""

import os
import shutil
from pathlib import Path
from typing import Self

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.journeys.actor import Actor

PIN = "482915"
SIZE = {"width": 820, "height": 1180}
RAW = """async () => {
  const open = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
  const stores = (await open(indexedDB.open("ertoe-visits"))).transaction(["lock", "kept"]);
  const [locks, kept] = ["lock", "kept"].map((name) => open(stores.objectStore(name).getAll()));
  const records = [...(await locks), ...(await kept)];
  const text = (value) => value instanceof ArrayBuffer ? new TextDecoder().decode(value)
    : ArrayBuffer.isView(value) ? new TextDecoder().decode(value)
    : value && typeof value === "object" ? Object.entries(value).flat().map(text).join(" ") : String(value);
  return records.map(text);
}"""


class Tablet(Actor):
    """`switched_on` again after `switched_off`: what lay on it still lies there."""

    context: BrowserContext

    def __init__(self, browser: Browser, url: str, profile: Path) -> None:
        self.browser, self.url, self.profile = browser, url, profile
        self.faults: list[str] = []
        self.switched_on()

    def switched_on(self, *, is_offline: bool = False) -> Self:
        chromium = os.environ.get("ERTOE_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
        self.context = self.browser.browser_type.launch_persistent_context(
            self.profile,
            executable_path=chromium,
            args=["--no-sandbox"],
            base_url=self.url,
            locale="nl-BE",
            viewport=SIZE,
        )
        self.context.set_default_timeout(20_000)
        self.context.set_offline(is_offline)
        self._looks_at(self.context.pages[0])
        return self

    def _looks_at(self, page: Page) -> None:
        super().__init__(page)
        page.on("pageerror", lambda fault: self.faults.append(str(fault)))

    def switched_off(self) -> Self:
        self.context.close()
        return self

    def loses_the_line(self) -> Self:
        self.context.set_offline(True)
        return self

    def has_a_line_again(self) -> Self:
        self.context.set_offline(False)
        return self

    def takes_along(self, person_id: str, talk: str = "") -> Self:
        self.opens(f"/people/{person_id}/take-along/?conversation={talk}")
        self.writes("Pincode voor deze tablet", PIN)
        self.writes("Nog eens dezelfde pincode", PIN)
        self.presses("Neem mee")
        self.page.wait_for_url("**/visit/")
        return self.types_the_pin()

    def types_the_pin(self, pin: str = PIN) -> Self:
        self.writes("Pincode van deze tablet", pin)
        return self.presses("Open")

    def answers(self, question: str, words: str) -> Self:
        self.writes(question, words)
        expect(self.main.locator(".visit-state")).to_contain_text("bewaard")
        return self

    def says_on_top(self, words: str) -> Self:
        expect(self.page.locator("#line")).to_contain_text(words, timeout=20_000)
        return self

    def what_lies_in_it(self) -> str:
        """Every record of the tablet as a thief would read it."""
        return "\n".join(self.page.evaluate(RAW))
