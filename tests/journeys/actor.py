"""Somebody at a browser: what they do and what they see, in the words of the page."""

import re
from typing import Self

from playwright.sync_api import Locator, Page, Response, expect


class Actor:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.main = page.locator("main")

    # --- coming and going ---------------------------------------------------

    def continues_as(self, persona: str) -> Self:
        self.page.goto("/demo/")
        self.page.locator(f'form[action="/demo/{persona}/"] button').click()
        return self

    def goes_to(self, name: str) -> Self:
        """To the page of the person with this first name, from the page with my people."""
        self.page.goto("/me/")
        if self.page.locator("[data-person]").count() == 0:  # her own page is the first page
            self.page.get_by_role("link", name=f"Naar {name}").click()
        return self

    def opens(self, path: str) -> Response:
        answer = self.page.goto(path)
        assert answer is not None
        return answer

    def opens_hers(self, path: str = "") -> Response:
        """A page of the person whose page is open now."""
        return self.opens(f"/people/{self.person_id}/{path}")

    @property
    def person_id(self) -> str:
        return self.page.locator("[data-person]").get_attribute("data-person") or ""

    @property
    def path(self) -> str:
        return "/" + self.page.url.split("/", 3)[3]

    # --- doing ---------------------------------------------------------------

    def follows(self, words: str, *, within: Locator | None = None) -> Self:
        (within or self.page).get_by_role("link", name=words, exact=True).first.click()
        return self

    def presses(self, words: str, *, within: Locator | None = None) -> Self:
        (within or self.main).get_by_role("button", name=words, exact=True).first.click()
        return self

    def unfolds(self, words: str, *, within: Locator | None = None) -> Self:
        (within or self.main).locator("summary", has_text=words).first.click()
        return self

    def writes(self, question: str, words: str) -> Self:
        self.field(question).fill(words)
        return self

    def chooses(self, question: str, answer: str) -> Self:
        self.main.get_by_role("group", name=question).get_by_label(answer, exact=True).check()
        return self

    def field(self, question: str) -> Locator:
        return self.main.get_by_role("textbox", name=question).or_(self.main.get_by_label(question)).first

    def selects(self, phrase: str) -> Self:
        """With the mouse, from the first letter to the last."""
        source = self.main.locator("[data-phrase-source]", has_text=phrase).first
        source.scroll_into_view_if_needed()
        first, last = source.evaluate(EDGES, phrase)
        self.page.mouse.move(*first)
        self.page.mouse.down()
        self.page.mouse.move(*last, steps=8)
        self.page.mouse.up()
        return self

    # --- seeing --------------------------------------------------------------

    def sees(self, *words: str) -> Self:
        for each in words:
            expect(self.main).to_contain_text(each)
        return self

    def does_not_see(self, *words: str) -> Self:
        """Nowhere in what came, not even in what is hidden."""
        source = self.page.content()
        for each in words:
            assert each not in source, f"{each} stands at {self.page.url}"
        return self

    def is_at(self, title: str) -> Self:
        expect(self.page.get_by_role("heading", level=1)).to_have_text(re.compile(re.escape(title)))
        return self


# Where the mouse goes down and up to select a phrase: a little inside its first and its last letter.
EDGES = """(source, phrase) => {
  const node = source.firstChild, start = node.data.indexOf(phrase), range = document.createRange();
  const letter = (at) => (range.setStart(node, at), range.setEnd(node, at + 1), range.getBoundingClientRect());
  const first = letter(start), last = letter(start + phrase.length - 1);
  return [[first.left + 1, first.top + first.height / 2], [last.right - 1, last.top + last.height / 2]];
}"""
