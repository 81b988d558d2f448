"""A heavier library of your own choice, in a process of its own: ERTOE_DEIDENTIFY. Ours always run as well."""

import json
import logging
import shlex
import subprocess
from dataclasses import dataclass
from typing import Any

from django.conf import settings

from ertoe.deidentify.found import Found, How, Kind

PATIENCE = 10  # seconds
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Outside:
    """`has_failed`: it was asked and gave nothing usable, which is told to whoever waits for it."""

    found: tuple[Found, ...] = ()
    has_failed: bool = False


def asked_outside(text: str, command: str | None = None) -> Outside:
    """It reads {"text", "language"} and writes {"found": [{"start", "end", "kind"}]}; places count letters from 0."""
    command = settings.ERTOE_DEIDENTIFY if command is None else command
    if not command:
        return Outside()
    asked = json.dumps({"text": text, "language": "nl"}).encode()
    try:
        said = subprocess.run(shlex.split(command), input=asked, capture_output=True, timeout=PATIENCE, check=True)
        found = tuple(_found(one, text) for one in json.loads(said.stdout)["found"])
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError) as trouble:
        log.warning("ERTOE_DEIDENTIFY gave nothing: %s", type(trouble).__name__)  # never what it read or wrote
        return Outside(has_failed=True)
    return Outside(found)


def _found(one: dict[str, Any], text: str) -> Found:
    start, end = int(one["start"]), int(one["end"])
    if not 0 <= start < end <= len(text):
        raise ValueError("a place outside of the text")
    return Found(start, end, Kind(one.get("kind", Kind.NAME)), How.OUTSIDE)
