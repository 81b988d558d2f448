"""What is measured, and what it must reach (docs/speed.md)."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from django.db import connection

from bench.cpu import in_turn
from bench.demo import Demo

PAIRS = 11
OURSELVES = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")


@dataclass(frozen=True)
class Figure:
    """`ratio` is against the raw floor, measured in the same sitting; nothing where there is no floor."""

    value: float
    unit: str
    ratio: float | None
    target: str
    reached: bool

    def told(self) -> dict[str, Any]:
        return asdict(self)


def plan(demo: Demo) -> Figure:
    """G3: opening the whole plan as data, against the floor."""
    cpu = in_turn(demo.plan_as_json, demo.lowest, backends=demo.backends, pairs=PAIRS)
    return Figure(round(cpu.product, 2), "CPU-ms", round(cpu.ratio, 2), "at most 4x the floor", cpu.ratio <= 4)


def page(demo: Demo) -> Figure:
    """G4: the page of the plan, as HTML, against the same floor."""
    cpu = in_turn(demo.page("/people/{person}/plan/"), demo.lowest, backends=demo.backends, pairs=PAIRS)
    reached = cpu.product <= 3 and cpu.ratio <= 8
    target = "at most 3 CPU-ms and at most 8x the floor"
    return Figure(round(cpu.product, 2), "CPU-ms", round(cpu.ratio, 2), target, reached)


def statements(demo: Demo) -> Figure:
    """G12: statements on tables, of the page that asks most."""
    person = "/people/{person}/"
    paths = (person, f"{person}plan/", f"{person}brief/", f"{person}circle/", "/me/")
    most = max(len(_asked(demo.page(path))) for path in paths)
    return Figure(most, "statements", None, "at most 6, whatever the size of the plan", most <= 6)


def _asked(operation: Callable[[], object]) -> list[str]:
    asked: list[str] = []

    def note(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        if not sql.startswith(OURSELVES):
            asked.append(sql)
        return execute(sql, *rest)

    operation()
    with connection.execute_wrapper(note):
        operation()
    return asked


MEASURES: dict[str, Callable[[Demo], Figure]] = {"plan": plan, "page": page, "statements": statements}
