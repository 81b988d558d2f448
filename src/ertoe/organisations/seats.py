"""The seats of an account, as rows that fit into the statement which asks who it is."""

from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import DateField, Q

from ertoe.access.viewer import Seat as SeatOfViewer
from ertoe.access.viewer import Task
from ertoe.foundation.json_rows import JsonRows
from ertoe.foundation.remembered import Asked
from ertoe.organisations.models import Employment, Seat


class Row(NamedTuple):
    """A task in an organisation, as it comes in an array. `zone`: the one it lies in."""

    organisation: str
    kind: str
    slug: str
    name: str
    own_words: str
    zone: str | None = None
    zone_kind: str | None = None
    zone_slug: str | None = None
    zone_name: str | None = None


COLUMNS = tuple(f"organisation__{name}" for name in ("id", "kind", "slug", "name", "own_words"))
ZONE = tuple(f"organisation__part_of__{name}" for name in ("id", "kind", "slug", "name"))


def tasks_of(account: Any) -> JsonRows:
    """Seats that were given. `account` is a column of the statement around it, which is asked with `today` too."""
    today = Asked("today", DateField())
    current = Q(until_on=None) | Q(until_on__gt=today)  # who is taken out is out at once
    return JsonRows(Seat.objects.filter(current, account=account).values_list("task", *COLUMNS))


def jobs_of(account: Any) -> JsonRows:
    """Where this account works, and the zone that lies in: a member of both."""
    today = Asked("today", DateField())
    current = Q(until_on=None) | Q(until_on__gte=today)
    rows = Employment.objects.filter(current, account=account, from_on__lte=today)
    return JsonRows(rows.values_list(*COLUMNS, *ZONE))


def seats_from(tasks: Iterable[Any], jobs: Iterable[Any]) -> tuple[SeatOfViewer, ...]:
    found: dict[tuple[UUID, Task], SeatOfViewer] = {}
    for task, *row in tasks:
        _sit(found, Task(task), *row)
    for job in map(Row._make, jobs):
        _sit(found, Task.MEMBER, *job[:5])
        if job.zone and job.zone_kind and job.zone_slug and job.zone_name:
            _sit(found, Task.MEMBER, job.zone, job.zone_kind, job.zone_slug, job.zone_name, "")
    return tuple(found.values())


def _sit(
    found: dict[tuple[UUID, Task], SeatOfViewer], task: Task, pk: str, kind: str, slug: str, name: str, own_words: str
) -> None:
    organisation = UUID(pk)
    found.setdefault((organisation, task), SeatOfViewer(organisation, task, kind, slug, name, own_words))
