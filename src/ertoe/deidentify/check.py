"""What `ertoe content check` says of the word lists: a list that is not there, or a name that stands there twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ertoe.deidentify.lists import FOLDER, PLACES
from ertoe.tools.trouble import Finding, Trouble
from ertoe.tools.yaml_file import YamlFile

GROUPS = ("flemish", "french", "turkish", "moroccan", "eastern_european", "central_african")
NEEDED = {
    "first_names.yaml": GROUPS,
    "surnames.yaml": GROUPS,
    "places.yaml": PLACES,
    "words.yaml": (
        "titles",
        "kin",
        "called",
        "persons_verbs",
        "openers",
        "also_words",
        "innocent",
        "jobs",
        "nicknames",
    ),
}


def check(folder: Path) -> list[Trouble]:
    """Of a folder without word lists: nothing."""
    if not (folder / FOLDER).is_dir():
        return []
    troubles: list[Trouble] = []
    for name, groups in NEEDED.items():
        lists = YamlFile(folder / FOLDER, name, folder)
        troubles += lists.troubles or lists.all_of(_findings(name, groups, lists.value))
    return troubles


def _findings(name: str, groups: tuple[str, ...], told: dict[str, Any]) -> Iterator[Finding]:
    for group in groups:
        if not told.get(group):
            yield Finding((group,), "is not there", "Every list is needed: write at least one word.")
    if name in ("first_names.yaml", "surnames.yaml"):
        for group, words in told.items():
            for word, times in Counter(words.split()).items():
                if times > 1:
                    yield Finding((group,), f"has {word} {times} times", "Write each name once.")
