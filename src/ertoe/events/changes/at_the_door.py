"""At the door: who is there, and who came without registering."""

from uuid import UUID

from ertoe.access.doors import change
from ertoe.access.errors import Missing
from ertoe.access.viewer import Viewer
from ertoe.events.changes.places import counted
from ertoe.events.models import Event, Registration
from ertoe.events.permissions import ORGANISE_EVENT
from ertoe.foundation.language import language_in_use


def check_in(*, by: Viewer, event: Event, registration_id: UUID, is_there: bool = True) -> Registration:
    """Who waited and came is let in by whoever stands at the door. Twice is once."""
    with change(ORGANISE_EVENT, by=by, about=event) as trail:
        found: Registration | None = Registration.objects.filter(event=event, pk=registration_id).first()
        if found is None:
            raise Missing(ORGANISE_EVENT.name)
        if is_there and not found.is_registered:
            counted(trail, event, registered=1, waiting=-int(found.is_waiting))
            found.state = Registration.State.REGISTERED
        found.came_at = (found.came_at or trail.at) if is_there else None
        found.save(update_fields=("state", "came_at"))
        trail.leave("checked_in" if is_there else "checked_out", registration=found.pk)
    return found


def add_at_door(*, by: Viewer, event: Event, name: str, workplace: str = "") -> Registration:
    """Whoever stands at the door decides, also when it is full."""
    with change(ORGANISE_EVENT, by=by, about=event) as trail:
        registration = Registration(
            event=event, organisation_id=event.organisation_id, number=trail.next_seq(), name=name, workplace=workplace,
            state=Registration.State.REGISTERED, came_at=trail.at, language=language_in_use(),
        )  # fmt: skip
        registration.add(trail)
        counted(trail, event, registered=1)
        trail.leave("added_at_door", registration=registration.pk)
    return registration
