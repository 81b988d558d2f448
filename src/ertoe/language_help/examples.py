"""Our own example sentences: what they are about, and on which level they stand. Words, no code."""

from dataclasses import dataclass
from pathlib import Path

import yaml

SUBJECTS = "subjects"  # words that belong to a domain, on no level


@dataclass(frozen=True)
class Example:
    words: str
    domain: str  # code of a life domain, as in ui.pictograms.OF_DOMAIN
    level: str  # value, life_goal, care_goal, agreement, or SUBJECTS
    language: str


def read(folder: Path) -> list[Example]:
    """Every sentence in `<language>.yaml` of this folder: domain, then level, then sentences."""
    return [
        Example(words, domain, level, path.stem)
        for path in sorted(folder.glob("*.yaml"))
        for domain, levels in yaml.safe_load(path.read_text(encoding="utf-8")).items()
        for level, sentences in levels.items()
        for words in sentences
    ]
