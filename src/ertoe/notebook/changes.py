"""What can change in the own notebook.

No change here remembers an operation and none names a page in the trail: both would keep the minute, and the minute
says after which contact it was written (docs/decisions/0014-notebook.md). Sending twice is once, for the form made
the id of the page.
"""

from uuid import UUID

from ertoe.access.doors import Trail, change
from ertoe.access.errors import Missing, Refused
from ertoe.access.facts import Subject, an_account
from ertoe.access.viewer import Viewer
from ertoe.foundation.models import KeyOwner
from ertoe.notebook.models import Entry, Notebook
from ertoe.notebook.permissions import KEEP_NOTEBOOK
from ertoe.notebook.told import Told


class WrittenMeanwhile(Exception):
    """The same page was changed in another window since it was seen. Nothing was changed."""

    def __init__(self, entry: Entry) -> None:
        super().__init__("another version stands")
        self.version = entry.version


def write_entry(*, by: Viewer, entry_id: UUID, told: Told) -> Entry:
    with change(KEEP_NOTEBOOK, by=by, about=_own(by)) as trail:
        entry = Entry.objects.select_related("notebook").filter(pk=entry_id).first()
        entry = _keep(by, entry or Entry(pk=entry_id, notebook=_notebook(trail)), told, seen_version=0)
        trail.leave_once("notebook_begun")
    return entry


def change_entry(*, by: Viewer, entry_id: UUID, told: Told, seen_version: int) -> Entry:
    with change(KEEP_NOTEBOOK, by=by, about=_own(by)) as trail:
        entry = Entry.objects.select_related("notebook").filter(pk=entry_id).first()
        if entry is None:
            raise Missing(KEEP_NOTEBOOK.name)
        entry = _keep(by, entry, told, seen_version=seen_version)
        trail.leave_once("notebook_begun")
    return entry


def throw_away_entry(*, by: Viewer, entry_id: UUID) -> None:
    """Gone for good: it is nobody else's. What is not there, or not one's own, is left as it is."""
    with change(KEEP_NOTEBOOK, by=by, about=_own(by)) as trail:
        if not Notebook.objects.filter(account=by.account).exists():
            raise Missing(KEEP_NOTEBOOK.name)  # or the trail would tell of a notebook that never was
        Entry.objects.filter(pk=entry_id, notebook__account=by.account).delete()
        trail.leave_once("notebook_begun")


def _own(by: Viewer) -> Subject:
    if by.account is None:
        raise Refused(KEEP_NOTEBOOK.name)
    return an_account(by.account)


def _notebook(trail: Trail) -> Notebook:
    """Begun with the first page. The chain of the account is locked: there is never a second."""
    found = Notebook.objects.filter(account=trail.subject.id).first()
    if found is None:
        found = Notebook(account_id=trail.subject.id)
        KeyOwner(pk=found.pk).save_new_key()
        found.save(force_insert=True)
    return found


def _keep(by: Viewer, entry: Entry, told: Told, *, seen_version: int) -> Entry:
    if entry.notebook.account_id != by.account:
        raise Missing(KEEP_NOTEBOOK.name)
    if entry.version and entry.told == told:
        return entry  # sent twice
    if entry.version != seen_version:
        raise WrittenMeanwhile(entry)
    entry.page = told.as_text()
    entry.version += 1
    entry.save()
    return entry
