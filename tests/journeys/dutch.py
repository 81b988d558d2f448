"""Which sentences of the interface stand on a page in Dutch, though the page speaks another language."""

import re
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po
from playwright.sync_api import Page

LOCALE = Path(__file__).parents[2] / "locale"
PLACEHOLDER = re.compile(r"%\\?\(\w+\\?\)[sd]|%[sd]|\\?\{\w*\\?\}")
FEW = 6  # letters beside what is filled in: "%(what)s van %(name)s" fits too much
# What has no language of its own speaks that of the page: text, and what only a screen reader hears.
WITHOUT_LANGUAGE = """() => {
  const speaks = (at) => at.closest("[lang]") === document.documentElement && !at.closest("script, style");
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  while (texts.nextNode()) if (speaks(texts.currentNode.parentElement)) found.push(texts.currentNode.data);
  for (const name of ["aria-label", "title", "placeholder", "alt"])
    for (const at of document.querySelectorAll(`[${name}]`)) if (speaks(at)) found.push(at.getAttribute(name));
  return [...new Set([...document.title.split(" - "), ...found].map((text) => text.trim().replace(/\\s+/g, " ")))];
}"""


def dutch_left_on(page: Page, language: str) -> list[str]:
    return [text for text in page.evaluate(WITHOUT_LANGUAGE) if dutch_sentences(language).fullmatch(text)]


@cache
def dutch_sentences(language: str) -> re.Pattern[str]:
    """Every sentence that this language says otherwise, whatever is filled in."""
    with (LOCALE / language / "LC_MESSAGES" / "django.po").open("rb") as file:
        catalogue = read_po(file, locale=language)
    said = {
        form
        for message in catalogue
        for form in ([message.id] if isinstance(message.id, str) else message.id)
        if form not in ("", message.string) and says_something(form)
    }
    return re.compile("|".join(sorted(PLACEHOLDER.sub(filled, re.escape(" ".join(form.split()))) for form in said)))


def filled(placeholder: re.Match[str]) -> str:
    return r"\d+" if placeholder.group().endswith("d") else ".+"


def says_something(form: str) -> bool:
    return not PLACEHOLDER.search(form) or len(re.findall(r"[a-z]", PLACEHOLDER.sub("", form))) >= FEW
