"""Which sentences a person may come to read: told by the `audience` of the pages."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel.messages.catalog import Message
from machine import ROOT

SOURCE = ROOT / "src" / "ertoe"
# Pages for those who look around and those who build: what they say stands in more than one file.
FOR_PROFESSIONALS = (
    "src/ertoe/case_room/",
    "src/ertoe/events/",
    "src/ertoe/implementation/",
    "src/ertoe/learning/",
    "src/ertoe/library/",
    "src/ertoe/zone/",
    "src/ertoe/organisations/themes.py",
    "src/ertoe/project/templates/project/post.html",
    "src/ertoe/bridges/templates/bridges/_map",
    "src/ertoe/ui/templates/ui/_zone_menu.html",
    "src/ertoe/project/demo/",
    "src/ertoe/ui/pages/gallery.py",
    "src/ertoe/ui/templates/ui/gallery",
    "src/ertoe/project/templates/project/demo.html",
)


@cache
def pages_of_professionals() -> frozenset[str]:
    """The Python file and the template of every page whose audience is professional."""
    return frozenset(path.relative_to(ROOT).as_posix() for path in _files())


def _files() -> Iterator[Path]:
    for page in sorted(SOURCE.rglob("pages/*.py")):
        if _audience(page) == "professional":
            package = page.parent.parent
            yield from (page, package / "templates" / package.name / f"{page.stem}.html")


def _audience(page: Path) -> str:
    tree = ast.parse(page.read_text(encoding="utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == page.stem]
    for decorator in (one for function in functions for one in function.decorator_list):
        for word in decorator.keywords if isinstance(decorator, ast.Call) else ():
            if word.arg == "audience" and isinstance(word.value, ast.Constant):
                return str(word.value.value)
    return ""


def is_for_a_person(message: Message) -> bool:
    """Not when it is said on pages for professionals alone. A form or a fragment may stand on any page."""
    return any(
        place not in pages_of_professionals() and not place.startswith(FOR_PROFESSIONALS)
        for place, _line in message.locations
    )
