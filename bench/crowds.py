"""What many people do at once, against the real server."""

from collections.abc import Callable

from bench.live import live
from bench.measures import Figure
from bench.registrations import registrations

CROWDS: dict[str, Callable[[], Figure]] = {"registrations": registrations, "live": live}
