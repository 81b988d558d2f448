"""What one may answer to a question on the telephones, and how the answers spread. Pure: no rows, no names."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ertoe.learning.content import LiveQuestion, Option

Chosen = str | int | dict[str, str]
MARKS = range(11)


class NoSuchOption(ValueError):
    """Not one of the answers that can be given here."""


def checked(question: LiveQuestion, chosen: object) -> Chosen:
    """The answer as it is kept. Raises NoSuchOption."""
    options = {one.id for one in question.options}
    if question.kind == "poll" and isinstance(chosen, str) and chosen in options:
        return chosen
    if question.kind == "scale" and isinstance(chosen, int) and chosen in MARKS:
        return chosen
    if question.kind == "sort" and isinstance(chosen, dict) and _fits(question, chosen, options):
        return chosen
    raise NoSuchOption(question.id)


def _fits(question: LiveQuestion, chosen: dict[str, str], levels: set[str]) -> bool:
    """One may leave out some sentences, not all."""
    said_levels = (isinstance(one, str) and one in levels for one in chosen.values())
    return bool(chosen) and chosen.keys() <= {item.id for item in question.items} and all(said_levels)


@dataclass(frozen=True)
class Bar:
    label: str
    count: int
    percent: int
    is_expected: bool = False


@dataclass(frozen=True)
class Line:
    """An option or a mark with its one bar, or a sentence with a bar for each level."""

    label: str
    bars: tuple[Bar, ...]
    expected: str = ""
    why: str = ""


@dataclass(frozen=True)
class Spread:
    """Only counts. `answered` is how many telephones; a sentence that was left out counts nowhere."""

    question: LiveQuestion
    answered: int
    lines: tuple[Line, ...]

    @property
    def version(self) -> str:
        """The same as long as nothing in it changes."""
        counts = ".".join(str(bar.count) for line in self.lines for bar in line.bars)
        return f"{self.answered}-{counts}"

    def most_divided_first(self) -> "Spread":
        """Where no level has most of the votes: what one talks about. Of a poll or a scale nothing moves."""
        if self.question.kind != "sort":
            return self
        return replace(self, lines=tuple(sorted(self.lines, key=lambda line: max(bar.percent for bar in line.bars))))


def spread(question: LiveQuestion, answers: Iterable[Chosen]) -> Spread:
    given = list(answers)
    if question.kind == "sort":
        return Spread(question, len(given), tuple(_sorted(question, item, given) for item in question.items))
    options = [(one.id, one.label) for one in question.options] or [
        (str(mark), _mark(question, mark)) for mark in MARKS
    ]
    counts = Counter(str(one) for one in given)
    lines = (Line(label, (_bar(label, counts[option], len(given)),)) for option, label in options)
    return Spread(question, len(given), tuple(lines))


def _sorted(question: LiveQuestion, item: Option, given: list[Chosen]) -> Line:
    said = [one[item.id] for one in given if isinstance(one, dict) and item.id in one]
    counts = Counter(said)
    bars = tuple(_bar(one.label, counts[one.id], len(said), one.id == item.expected) for one in question.options)
    expected = next((one.label for one in question.options if one.id == item.expected), "")
    return Line(item.label, bars, expected, item.why)


def _mark(question: LiveQuestion, mark: int) -> str:
    words = {MARKS[0]: question.low, MARKS[-1]: question.high}.get(mark, "")
    return f"{mark}: {words}" if words else str(mark)


def _bar(label: str, count: int, of: int, is_expected: bool = False) -> Bar:
    return Bar(label, count, round(100 * count / of) if of else 0, is_expected)
