"""The zone as a drawing: municipalities where they lie, a dot for each entry, a line between who work together."""

from dataclasses import dataclass
from math import cos, pi, radians, sin

from ertoe.zone.models import Place
from ertoe.zone.queries.network import Network

WIDTH, HEIGHT, MARGIN, AROUND = 360, 250, 44, 11


@dataclass(frozen=True)
class Dot:
    x: float
    y: float
    name: str

    @property
    def below(self) -> float:
        return self.y + 33


@dataclass(frozen=True)
class Line:
    start: Dot
    end: Dot


@dataclass(frozen=True)
class Map:
    places: list[Dot]
    dots: list[Dot]
    lines: list[Line]
    width: int = WIDTH
    height: int = HEIGHT


def drawn(network: Network) -> Map:
    """Only who is in the network as it was searched. One who shares a municipality stands beside the others in it."""
    centres = _laid_out(network.places)
    dots: dict[object, Dot] = {}
    for place in network.places:
        here = [one for one in network.entries if one.place_id == place.pk]
        x, y = centres[place.pk]
        for number, one in enumerate(here):
            turn, away = 2 * pi * number / len(here) - pi / 2, AROUND if len(here) > 1 else 0
            dots[one.pk] = Dot(round(x + away * cos(turn), 1), round(y + away * sin(turn), 1), one.name)
    lines = [(dots.get(one.one_id), dots.get(one.other_id)) for one in network.links]
    places = [Dot(*centres[place.pk], place.name) for place in network.places]
    return Map(places, list(dots.values()), [Line(start, end) for start, end in lines if start and end])


def _laid_out(places: list[Place]) -> dict[object, tuple[float, float]]:
    """Degrees east are shorter than degrees north: so the zone keeps its shape."""
    if not places:
        return {}
    middle = radians(sum(one.latitude for one in places) / len(places))
    at = {one.pk: (one.longitude * cos(middle), -one.latitude) for one in places}
    left, top = (min(point[side] for point in at.values()) for side in (0, 1))
    wide, high = (max(point[side] for point in at.values()) - start for side, start in ((0, left), (1, top)))
    scale = min((WIDTH - 2 * MARGIN) / (wide or 1), (HEIGHT - 2 * MARGIN) / (high or 1))
    return {
        pk: (round(WIDTH / 2 + (x - left - wide / 2) * scale, 1), round(HEIGHT / 2 + (y - top - high / 2) * scale, 1))
        for pk, (x, y) in at.items()
    }
