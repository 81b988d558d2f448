"""After the evening: files to download, and what people thought of it."""

from ertoe.access.doors import change
from ertoe.access.viewer import Viewer
from ertoe.events.models import Event, EventAnswer, EventFile
from ertoe.events.permissions import EVALUATE_EVENT, ORGANISE_EVENT
from ertoe.foundation.language import language_in_use
from ertoe.organisations.in_groups import batch_of


def add_file(*, by: Viewer, event: Event, title: str, kind: str, content: bytes) -> EventFile:
    """Under a random name, outside of what is served; given out as a download only."""
    with change(ORGANISE_EVENT, by=by, about=event) as trail:
        file = EventFile(
            event=event, organisation_id=event.organisation_id, title=title, kind=kind, size=len(content)
        ).add(trail)
        file.path.parent.mkdir(parents=True, exist_ok=True)
        file.path.write_bytes(content)
        trail.leave("file_added", file=file.pk)
    return file


def remove_file(*, by: Viewer, file: EventFile) -> None:
    """The file itself is gone; that it was there stays."""
    with change(ORGANISE_EVENT, by=by, about=file) as trail:
        file.removed_at = trail.at
        file.save(update_fields=("removed_at",))
        file.path.unlink(missing_ok=True)
        trail.leave("file_removed", file=file.pk)


def evaluate_event(
    *, by: Viewer, event: Event, was_worth_it: str, was_clear: str, will_use_it: str, words: str = ""
) -> None:
    """Without a name: the trail says once that it began."""
    with change(EVALUATE_EVENT, by=by, about=event) as trail:
        EventAnswer(
            event=event, organisation_id=event.organisation_id, was_worth_it=was_worth_it, was_clear=was_clear,
            will_use_it=will_use_it, words=words, language=language_in_use(),
            batch=batch_of(EventAnswer.objects.filter(event=event).count() + 1),
        ).add(trail)  # fmt: skip
        trail.leave_once("evaluation_begun")
