"""Where somebody has a seat, as places to go to: the menu of the second half, and the own first page."""

from dataclasses import dataclass

from django.urls import reverse

from ertoe.access.viewer import Task, Viewer

# The page of each kind of organisation. What is not named here is an organisation where people work.
PAGE_OF = {"peer_group": "learning:group", "programme": "learning:programme"}


@dataclass(frozen=True)
class PlaceToGo:
    name: str
    url: str
    kind: str


def places_to_go(viewer: Viewer) -> list[PlaceToGo]:
    """The organisations, groups and programmes of this viewer. The zone has its own page, for everybody."""
    named = {seat.slug: seat for seat in viewer.seats if seat.task != Task.GUEST and seat.kind != "zone"}
    return [
        PlaceToGo(seat.name, reverse(PAGE_OF.get(seat.kind, "implementation:organisation"), args=(slug,)), seat.kind)
        for slug, seat in named.items()
    ]
