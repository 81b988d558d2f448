"""The schema of a tool or a pack, and its complaints in plain words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from ertoe.tools.trouble import Finding

CONTENT_FOLDER = Path(__file__).resolve().parents[3] / "content"


@cache
def validator(schema_file: str = "tool.schema.json") -> Draft202012Validator:
    schema = json.loads((CONTENT_FOLDER / "schema" / schema_file).read_text(encoding="utf-8"))
    return Draft202012Validator(schema)


def schema_findings(frame: Any, schema_file: str = "tool.schema.json") -> Iterator[Finding]:
    errors = validator(schema_file).iter_errors(frame)
    for error in sorted(errors, key=lambda error: [str(step) for step in error.absolute_path]):
        yield _in_plain_words(error)


def _in_plain_words(error: ValidationError) -> Finding:
    place = tuple(error.absolute_path)
    rule: Any = error.validator_value
    found: Any = error.instance
    match error.validator:
        case "required":
            missing = [name for name in rule if name not in found]
            return Finding(place, f"lacks {_listed(missing)}", "Add it.")
        case "additionalProperties":
            schema: Any = error.schema
            known = schema["properties"]
            unknown = [str(name) for name in found if name not in known]
            return Finding(place, f"has {_listed(unknown)}, which nobody knows here", f"Known: {_listed(known)}.")
        case "enum":
            return Finding(place, f"is `{found}`", f"Choose from {_listed(rule)}.")
        case "type":
            return Finding(place, "is of the wrong kind", f"Write {_kind(rule)} here.")
        case "pattern":
            return Finding(place, f"is `{found}`", f"Write it like this: {rule}")
        case "not":
            return Finding(place, "cannot stand here", "Remove it or give it another name.")
        case "uniqueItems":
            return Finding(place, "says something twice", "Keep one.")
        case _:
            return Finding(place, f"does not fit the schema ({error.validator}: {rule})", "Mend it.")


def _kind(name: str) -> str:
    kinds = {"object": "names with values", "array": "a list", "string": "text", "integer": "a whole number"}
    return kinds.get(name, "true or false")


def _listed(names: Any) -> str:
    return ", ".join(f"`{name}`" for name in names)
