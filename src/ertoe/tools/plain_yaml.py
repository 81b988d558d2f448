"""YAML without surprises: `no` stays a word, `1.0` as written, nothing is said twice, nothing refers elsewhere."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

import yaml

Place = tuple[str | int, ...]
"""The way to one value: ("parts", 0, "id")."""

LARGEST_FILE = 500_000
DEEPEST = 20


class NotPlain(Exception):
    """This file cannot be read as plain YAML. `line` counts from 1; None when no line is to blame."""

    def __init__(self, what: str, line: int | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.line = line


class PlainLoader(yaml.SafeLoader):
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent):
            raise NotPlain("refers to another place with `*`; write the text out", line)
        if self.depth >= DEEPEST:
            raise NotPlain("is nested too deep", line)
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9][0-9]*)$"), list("-0123456789"))
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:null|)$"), ["n", ""])


def read(file: Path) -> tuple[Any, dict[Place, int]]:
    """The value in a file, and for each place in it the line where it stands."""
    if file.stat().st_size > LARGEST_FILE:
        raise NotPlain(f"is larger than {LARGEST_FILE} bytes")
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise NotPlain("is not written in UTF-8") from error
    try:
        loader = PlainLoader(text)
        node = loader.get_single_node()
        lines: dict[Place, int] = {}
        if node is None:
            return None, lines
        _note_lines(node, (), lines)
        return loader.construct_document(node), lines
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise NotPlain(f"is not valid YAML: {error.problem}", mark.line + 1 if mark else None) from error
    except yaml.YAMLError as error:
        raise NotPlain("holds a character that YAML does not allow") from error


def _note_lines(node: yaml.Node, place: Place, lines: dict[Place, int]) -> None:
    lines[place] = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode) and not all(map(_can_be_shown, node.value)):
        raise NotPlain("holds a character that cannot be shown", lines[place])
    if isinstance(node, yaml.SequenceNode):
        for number, each in enumerate(node.value):
            _note_lines(each, (*place, number), lines)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode) or key.tag != "tag:yaml.org,2002:str":
                raise NotPlain("has a name that is not a word", line)
            if (*place, key.value) in lines:
                raise NotPlain(f"says `{key.value}` twice in one place; keep one", line)
            _note_lines(value, (*place, key.value), lines)
            lines[(*place, key.value)] = line


def _can_be_shown(letter: str) -> bool:
    """Not so: control characters and halves of characters, which a database cannot keep either."""
    return letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cs")
