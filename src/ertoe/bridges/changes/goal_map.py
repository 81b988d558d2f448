"""What can change on the map of what people in the zone want."""

from typing import Any
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.errors import Missing
from ertoe.access.facts import a_person, an_organisation
from ertoe.access.viewer import Viewer
from ertoe.bridges import counting
from ertoe.bridges.disclosure import NOTHING, Column, publish, publish_people
from ertoe.bridges.models import Counted, GoalMap, Neighbourhood
from ertoe.bridges.permissions import COUNT_ALONG, NAME_NEIGHBOURHOOD, PUBLISH_GOAL_MAP
from ertoe.bridges.quarters import first_day_of_the_quarter
from ertoe.foundation.clock import today
from ertoe.organisations.queries import the_zone


def count_along(*, by: Viewer, person_id: UUID, neighbourhood: Neighbourhood, seen: Seen = NOTHING_SEEN) -> Counted:
    """From the next map on. Another neighbourhood takes the place of the one before."""
    with change(COUNT_ALONG, by=by, about=a_person(person_id), seen=seen) as trail:
        _end(trail, person_id)
        counted = Counted(neighbourhood=neighbourhood).add(trail)
        trail.leave("counted_along")
    return counted


def count_no_longer(*, by: Viewer, person_id: UUID, seen: Seen = NOTHING_SEEN) -> None:
    with change(COUNT_ALONG, by=by, about=a_person(person_id), seen=seen) as trail:
        _end(trail, person_id)
        trail.leave("counted_no_longer")


def _end(trail: Trail, person_id: UUID) -> None:
    for counted in Counted.objects.filter(person_id=person_id, until_at=None):
        counted.end(trail)


def name_neighbourhood(*, by: Viewer, organisation_id: UUID, name: str, seen: Seen = NOTHING_SEEN) -> Neighbourhood:
    """Twice is once."""
    with change(NAME_NEIGHBOURHOOD, by=by, about=an_organisation(organisation_id), seen=seen) as trail:
        found = Neighbourhood.objects.filter(organisation_id=organisation_id, name=name).first()
        found = found or Neighbourhood(organisation_id=organisation_id, name=name).add(trail)
        trail.leave("neighbourhood_named", neighbourhood=found.pk)
    return found


def publish_goal_map(*, by: Viewer) -> GoalMap | None:
    """Once a quarter. In January from nothing; after that a figure only moves with ten people or more."""
    try:
        zone = the_zone(by=by)
    except Missing:  # this installation serves no zone
        return None
    on = first_day_of_the_quarter(today())
    with change(PUBLISH_GOAL_MAP, by=by, about=zone) as trail:
        before = GoalMap.objects.filter(organisation=zone).order_by("-published_on").first()
        if before is not None and before.published_on >= on:
            trail.leave_once("goal_map_begun")
            return None
        figures = _figures(
            counting.count_along(trail), before if before and before.published_on.year == on.year else None
        )
        found = GoalMap(organisation=zone, published_on=on, figures=figures).add(trail)
        trail.leave("goal_map_published", goal_map=found.pk)
    return found


def _figures(counts: dict[str, dict[str, int]], before: GoalMap | None) -> dict[str, Any]:
    def then(column: str) -> Column:
        told = before.figures.get(column) if before else None
        return Column(told["cells"], told["total"]) if told else NOTHING

    people = publish_people(counts.pop("people"), before=then("people"))
    columns = {name: publish(column, people=people, before=then(name)) for name, column in counts.items()}
    return {name: {"cells": dict(one.cells), "total": one.total} for name, one in {"people": people, **columns}.items()}
