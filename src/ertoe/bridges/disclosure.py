"""What of a table of counts may be published, so that no group under ten can be computed back.

Pure: numbers in, numbers out. `docs/decisions/0019-the-goal-map.md` says why each rule is there; the page says it to
readers. A column is one question asked in every neighbourhood (how many people, how many with a life goal about
leisure), with its total over the zone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

SMALLEST = 10  # no figure is about fewer people
STEP = 5  # figures are rounded to this
MOVES = 12  # a figure stays as it was until at least ten people are behind a change (rounding took two)
SLACK = STEP // 2


@dataclass(frozen=True)
class Column:
    """What is published: per place a rounded figure, or nothing where it is hidden; and the total over all places."""

    cells: Mapping[str, int | None]
    total: int | None

    @property
    def hidden(self) -> list[str]:
        return [place for place, figure in self.cells.items() if figure is None]


NOTHING = Column({}, None)


def publish_people(counts: Mapping[str, int], *, before: Column = NOTHING) -> Column:
    """How many people per place. Without a total, so that no figure of people can be had by subtracting others."""
    figures = {place: _figure(count, before.cells.get(place), place in before.cells) for place, count in counts.items()}
    return Column(figures, None)


def publish(counts: Mapping[str, int], *, people: Column | None = None, before: Column = NOTHING) -> Column:
    """Rounded figures; small groups hidden, and as many others with them as it takes.

    `people`: the published number of people per place, which nobody's count can exceed. `before`: the last
    publication of this column; a figure that would move by fewer people than ten does not move.
    """
    cells = {place: _figure(count, before.cells.get(place), place in before.cells) for place, count in counts.items()}
    column = Column(cells, _figure(sum(counts.values()), before.total, before is not NOTHING))
    while not is_safe(column, people):
        shown = [place for place, figure in column.cells.items() if figure is not None]
        if not shown:
            return replace(column, total=None)
        column = replace(column, cells={**column.cells, min(shown, key=lambda one: (column.cells[one], one)): None})
    return column


def _figure(count: int, before: int | None, was_told: bool) -> int | None:
    if before is not None and abs(count - before) < MOVES:
        return before
    least = SMALLEST + MOVES - SLACK if was_told and before is None else SMALLEST
    return max(SMALLEST, STEP * round(count / STEP)) if count >= least else None


def is_safe(column: Column, people: Column | None = None) -> bool:
    """Of no hidden figure one can say more than that it lies somewhere between none and ten."""
    if column.total is None or not column.hidden:
        return True
    least, most = _left_for_the_hidden(column)
    room = {place: _room(place, people, most) for place in column.hidden}
    return all(
        min(room[place], most) >= SMALLEST - 1 and least - (sum(room.values()) - room[place]) <= 0 for place in room
    )


def _left_for_the_hidden(column: Column) -> tuple[int, int]:
    """The sum of what is hidden lies between these, for who subtracts what is shown from the total."""
    assert column.total is not None
    shown = [figure for figure in column.cells.values() if figure is not None]
    least = column.total - SLACK - sum(figure + SLACK for figure in shown)
    most = column.total + SLACK - sum(max(SMALLEST, figure - SLACK) for figure in shown)
    return least, most


def _room(place: str, people: Column | None, most: int) -> int:
    """What a hidden figure can be at most, as far as anybody knows."""
    known = people.cells.get(place) if people else None
    return most if known is None else known + SLACK
