"""Every page that any test fetches is looked at: valid HTML that everybody can use, and nothing inline.

Fragments for htmx and pages of third parties that are not ours are left alone. On SQLite only: the markup comes from
the templates and not from the tables.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest
from django.db import connection
from django.http import HttpResponseBase
from django.test import Client

HTML = "{http://www.w3.org/1999/xhtml}"


@lru_cache(maxsize=1)
def read_page(text: str) -> tuple[Element, list[str]]:
    """The page as a browser reads it, and where it is no valid HTML. Reading costs more than making the page did."""
    parser = html5lib.HTMLParser(strict=False)
    tree: Element = parser.parse(text)
    # a page gives back what was typed, control characters too
    wrong = [(place[0], code, details) for place, code, details in parser.errors if code != "invalid-codepoint"]
    return tree, [f"line {line}: {code} {details}" for line, code, details in wrong]


def faults_of(text: str) -> list[str]:
    """What is wrong with this page, in words."""
    tree, faults = read_page(text)
    elements = [one for one in tree.iter() if isinstance(one.tag, str)]
    for check in (_outline, _ids, _inline, _fields, _pictures, _things_to_press):
        faults.extend(check(tree, elements))
    return faults


def _all(elements: list[Element], *names: str) -> list[Element]:
    return [one for one in elements if one.tag in {HTML + name for name in names}]


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _outline(tree: Element, elements: list[Element]) -> Iterator[str]:
    if not tree.get("lang"):
        yield "html has no lang"
    if tree.get("dir") not in ("ltr", "rtl"):
        yield "html has no dir"
    titles = _all(elements, "title")[:1]
    if not titles or not _text(titles[0]):
        yield "no title"
    headings = _all(elements, "h1")
    if len(headings) != 1 or not _text(headings[0]):
        yield f"{len(headings)} h1"
    if len(_all(elements, "main")) != 1:
        yield "not one main"


def _ids(tree: Element, elements: list[Element]) -> Iterator[str]:
    counted = Counter(one.get("id") for one in elements if one.get("id") is not None)
    yield from (f"id {name!r} stands {number} times" for name, number in counted.items() if number > 1 or not name)
    for one in elements:
        for attribute in ("for", "aria-describedby", "aria-labelledby", "aria-controls", "list"):
            missing = [name for name in (one.get(attribute) or "").split() if name not in counted]
            if missing:
                yield f"{attribute} points at {missing}"


def _inline(tree: Element, elements: list[Element]) -> Iterator[str]:
    for one in elements:
        for attribute in one.attrib:
            if attribute == "style" or attribute.startswith(("on", "hx-on")):
                yield f"{attribute}= on {one.tag.removeprefix(HTML)}"
    for script in _all(elements, "script"):
        if not script.get("src") and script.get("type") != "application/json":
            yield "a script inline"
    if _all(elements, "style"):
        yield "a style inline"


def _fields(tree: Element, elements: list[Element]) -> Iterator[str]:
    labelled = {one.get("for") for one in _all(elements, "label") if _text(one)}
    inside = {id(child) for label in _all(elements, "label") for child in label.iter() if _text(label)}
    for field in _all(elements, "input", "select", "textarea"):
        if field.get("type") in ("hidden", "submit", "button"):
            continue
        named = field.get("aria-label") or field.get("aria-labelledby")
        if not (named or field.get("id") in labelled or id(field) in inside):
            yield f"field {field.get('name')!r} has no label"
    for group in _all(elements, "fieldset"):
        if not any(child.tag == f"{HTML}legend" and _text(child) for child in group):
            yield "a fieldset without legend"


def _pictures(tree: Element, elements: list[Element]) -> Iterator[str]:
    if any(one.get("alt") is None for one in _all(elements, "img")):
        yield "img without alt"


def _things_to_press(tree: Element, elements: list[Element]) -> Iterator[str]:
    for one in _all(elements, "a", "button"):
        hidden = one.get("aria-hidden") == "true"
        pictures = any(child.tag.endswith(("}title", "}text")) and _text(child) for child in one.iter())
        if not (hidden or _text(one) or one.get("aria-label") or one.get("aria-labelledby") or pictures):
            yield f"{one.tag.removeprefix(HTML)} {one.get('href', '')} says nothing"


def is_a_page_of_ours(response: HttpResponseBase, request: dict[str, Any]) -> bool:
    whole = "HTTP_HX_REQUEST" not in request and request.get("REQUEST_METHOD") != "HEAD"
    return whole and response.headers.get("Content-Type", "").startswith("text/html") and bool(response.content)


# Pages that differ only in their words have the same faults. Words: ids, text, what was escaped in it, and the values
# of attributes that no check here looks at.
NEW_EACH_TIME = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w-]{22,}|&(?:amp|lt|gt|quot|#x27);")
TEXT = re.compile(r">[^<>&]*[^<>&\s][^<>&]*<")
LOOKED_AT = r"(?:id|for|list|type|lang|dir|style|on\w+|hx-on[\w:-]*|aria-(?!label=)\w+)="
VALUE = re.compile(rf' (?!{LOOKED_AT})([\w:-]+)="[^"<>&]*[^"<>&\s][^"<>&]*"')
WITHOUT_FAULT: set[int] = set()


def markup_of(text: str) -> int:
    """The same for two pages that differ only in their words."""
    return hash(VALUE.sub(r' \1="x"', TEXT.sub(">x<", NEW_EACH_TIME.sub("x", text))))


@pytest.fixture(autouse=True)
def every_page_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    if connection.vendor != "sqlite":
        return
    fetch = Client.request

    def look_at(self: Client, **request: Any) -> Any:
        response = fetch(self, **request)
        if is_a_page_of_ours(response, request):
            text = response.content.decode()
            seen = markup_of(text)
            faults = [] if seen in WITHOUT_FAULT else faults_of(text)
            assert not faults, f"{request['REQUEST_METHOD']} {request['PATH_INFO']} ({response.status_code}): {faults}"
            WITHOUT_FAULT.add(seen)
        return response

    monkeypatch.setattr(Client, "request", look_at)
