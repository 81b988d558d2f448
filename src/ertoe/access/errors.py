"""What can go wrong at a door. Pages turn these into the same few answers everywhere."""

from typing import Any


class Missing(Exception):
    """Not there, or not for this viewer: the two are never told apart."""


class Refused(Missing):
    """This viewer may not do this here."""


class NoTrace(RuntimeError):
    """A change that left no trace: a mistake of ours, so nothing happens."""


class DoorIsShut(RuntimeError):
    """Records of people are reached through a door (`change` or `look`) only."""


class StaleEdit(Exception):
    """Somebody else changed this since it was seen. Nothing was changed and nothing is lost.

    Raised inside the door, so it takes both texts along: outside, nobody can read them any more.
    """

    def __init__(self, record: Any, seen_version: int) -> None:
        super().__init__(f"version {seen_version} was seen, version {record.version} stands")
        self.record = record
        self.seen_version = seen_version
        self.theirs: dict[str, str] = record.told()
        self.before: dict[str, str] = record.told_at(seen_version)


class AlreadyDone(Exception):
    """This very operation arrived before. Nothing happens a second time."""


class OtherBody(Exception):
    """An operation id came back with another body: refused."""
