"""What can change about organisations, and who has which task there."""

from typing import Any
from uuid import UUID

from ertoe.access.doors import change
from ertoe.access.facts import an_organisation
from ertoe.access.viewer import Task, Viewer
from ertoe.organisations.models import Organisation, Seat
from ertoe.organisations.permissions import FOUND_ORGANISATION, GIVE_TASK


def found_organisation(*, by: Viewer, name: str, slug: str, kind: str, **details: Any) -> Organisation:
    """A new organisation, peer group, programme or zone. A higher package calls this inside its own change."""
    organisation = Organisation(name=name, slug=slug, kind=kind, **details)
    with change(FOUND_ORGANISATION, by=by, about=organisation.subject) as trail:
        organisation.save(force_insert=True)
        trail.leave("organisation_founded", organisation=organisation.pk)
    return organisation


def give_task(*, by: Viewer, organisation_id: UUID, account_id: UUID, task: Task) -> Seat:
    """Twice is once; a task that was taken away is given again."""
    with change(GIVE_TASK, by=by, about=an_organisation(organisation_id)) as trail:
        seat, is_new = Seat.objects.get_or_create(
            account_id=account_id, organisation_id=organisation_id, task=task, defaults={"until_on": None}
        )
        if not is_new and seat.until_on is not None:
            seat.until_on = None
            seat.save(update_fields=("until_on",))
        trail.leave("task_given", seat=seat.pk)
    return seat


def take_task_away(*, by: Viewer, seat: Seat) -> None:
    """From today on. What this account wrote there stays."""
    with change(GIVE_TASK, by=by, about=an_organisation(seat.organisation_id)) as trail:
        seat.until_on = trail.at.date()
        seat.save(update_fields=("until_on",))
        trail.leave("task_taken_away", seat=seat.pk)
