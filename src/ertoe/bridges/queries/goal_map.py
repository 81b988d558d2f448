"""What can be asked about the map of what people in the zone want."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ertoe.access.doors import look
from ertoe.access.facts import a_person
from ertoe.access.viewer import Viewer
from ertoe.bridges.models import Counted, GoalMap, Neighbourhood
from ertoe.bridges.permissions import COUNT_ALONG, NAME_NEIGHBOURHOOD, SEE_GOAL_MAP
from ertoe.organisations.models import Organisation
from ertoe.ui.pictograms import OF_DOMAIN, PICTOGRAMS

Cell = tuple[str, int | None]  # the neighbourhood and its figure


@dataclass(frozen=True)
class Line:
    """One life domain: the figure of the zone, and of each neighbourhood; nothing where it is hidden."""

    code: str
    picture: str
    words: str
    total: int | None
    cells: Sequence[Cell]


@dataclass(frozen=True)
class ReadableMap:
    on: date
    places: Sequence[str]
    people: Sequence[Cell]
    lines: Sequence[Line]
    untold: Sequence[str]  # the life domains of which no figure may be shown
    most: int  # the largest figure of a neighbourhood: how full a square is drawn


def neighbourhoods(zone: Organisation, *, by: Viewer) -> list[Neighbourhood]:
    with look(SEE_GOAL_MAP, by=by.at_the_door_of(zone.pk)) as looking:
        return looking.many(Neighbourhood.objects.filter(organisation=zone).order_by("name"))


def neighbourhoods_to_name(zone: Organisation, *, by: Viewer) -> list[Neighbourhood]:
    """For who may name them."""
    with look(NAME_NEIGHBOURHOOD, by=by, about=zone) as looking:
        return looking.many(Neighbourhood.objects.filter(organisation=zone).order_by("name"))


def goal_map(zone: Organisation, *, by: Viewer) -> ReadableMap | None:
    """The newest publication; nothing before the first."""
    door = by.at_the_door_of(zone.pk)
    with look(SEE_GOAL_MAP, by=door) as looking:
        found = looking.scoped(GoalMap.objects.order_by("-published_on")).filter(organisation=zone).first()
        names = {str(one.pk): one.name for one in Neighbourhood.objects.filter(organisation=zone)}
    if found is None:
        return None
    places = sorted(((pk, names[pk]) for pk in found.figures["people"]["cells"] if pk in names), key=lambda one: one[1])
    lines = [_line(code, found.figures[code], places) for code in OF_DOMAIN if code in found.figures]
    lines.sort(key=lambda line: -(line.total or 0))
    untold = [line for line in lines if line.total is None and not any(cell for _place, cell in line.cells)]
    lines = [line for line in lines if line not in untold]
    return ReadableMap(
        on=found.published_on,
        places=[name for _pk, name in places],
        people=_cells(found.figures["people"], places),
        lines=lines,
        untold=[line.words for line in untold],
        most=max((cell or 0 for line in lines for _place, cell in line.cells), default=0),
    )


def _line(code: str, column: dict, places: Sequence[tuple[str, str]]) -> Line:  # type: ignore[type-arg]
    picture = OF_DOMAIN[code]
    return Line(code, picture, str(PICTOGRAMS[picture].label), column["total"], _cells(column, places))


def _cells(column: dict, places: Sequence[tuple[str, str]]) -> list[Cell]:  # type: ignore[type-arg]
    return [(name, column["cells"].get(pk)) for pk, name in places]


def counted(person_id: UUID, *, by: Viewer) -> Counted | None:
    """Where this person counts along, if at all. The neighbourhood comes along."""
    with look(COUNT_ALONG, by=by, about=a_person(person_id)):
        rows = Counted.objects.filter(person_id=person_id, until_at=None)
        return rows.select_related("neighbourhood").first()
