"""An answer between the engine and its row: own words in one column, marks and choices in the other, both sealed."""

from collections.abc import Mapping
from dataclasses import dataclass

import orjson

from ertoe.tools.answers import Answer
from ertoe.tools.tool import WORDS


def columns(kind: str, answer: Answer) -> dict[str, str]:
    """What to keep of an answer to a question of this kind. Both empty: skipped, or taken back."""
    if isinstance(answer, dict):
        rest = {name: each for name, each in answer.items() if name != "words"}
        return {"words": str(answer.get("words") or ""), "marks": orjson.dumps(rest).decode()}
    if kind == WORDS:
        return {"words": str(answer or ""), "marks": ""}
    return {"words": "", "marks": "" if answer is None else orjson.dumps(answer).decode()}


def value_of(told: Mapping[str, str]) -> Answer:
    """The answer in what a row or one of its versions tells."""
    if told["marks"]:
        marks: Answer = orjson.loads(told["marks"])
        return marks | {"words": told["words"]} if isinstance(marks, dict) and told["words"] else marks
    return told["words"] or None


@dataclass(frozen=True)
class Meanwhile:
    """What somebody else answered while this page stood open. For the conflict page: words only.

    `chosen` are the other questions of which that is true: choices and marks, by question.
    """

    version: int
    theirs: Mapping[str, Answer]
    before: Mapping[str, Answer]
    chosen: frozenset[str]

    def told(self) -> dict[str, str]:
        return {question: str(answer or "") for question, answer in self.theirs.items() if question not in self.chosen}

    def told_at(self, _version: int) -> dict[str, str]:
        return {question: str(self.before.get(question) or "") for question in self.told()}
