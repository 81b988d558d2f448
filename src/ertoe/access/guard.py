"""The guard on `objects`: without an open door there are no rows."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from django.db import models

from ertoe.access.errors import DoorIsShut

_open: ContextVar[bool] = ContextVar("ertoe_door_is_open", default=False)

Row = TypeVar("Row", bound=models.Model, covariant=True)


@contextmanager
def opened() -> Iterator[None]:
    """For the doors, and for recognising who stands before them. Nothing else calls this."""
    token = _open.set(True)
    try:
        yield
    finally:
        _open.reset(token)


class Guarded(models.Manager[Row]):
    def get_queryset(self) -> Any:
        if not _open.get():
            raise DoorIsShut(f"{self.model.__name__}: open `change` or `look` first")
        return super().get_queryset()
