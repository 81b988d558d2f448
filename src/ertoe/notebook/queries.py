"""What can be asked of the own notebook. Looking leaves no trace: only one human being ever looks."""

from datetime import date
from uuid import UUID

from django.db.models import QuerySet

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import an_account
from ertoe.access.viewer import Viewer
from ertoe.notebook.aid import spoken_aid
from ertoe.notebook.models import Entry
from ertoe.notebook.permissions import KEEP_NOTEBOOK
from ertoe.tools.tool import SpokenTool


def entries(*, by: Viewer) -> list[Entry]:
    """The newest day first; what carries no day comes last."""
    with look(KEEP_NOTEBOOK, by=by):
        return sorted(_own(by), key=lambda entry: entry.told.on or date.min, reverse=True)


def entry(entry_id: UUID, *, by: Viewer) -> Entry:
    with look(KEEP_NOTEBOOK, by=by):
        found = _own(by).filter(pk=entry_id).first()
        if found is None:
            raise Missing(KEEP_NOTEBOOK.name)
        return found


def ways_in(language: str, *, by: Viewer) -> SpokenTool:
    """The questions of the notebook, in the language of the page. Its parts are the ways in."""
    with look(KEEP_NOTEBOOK, by=by):
        _own(by)
        return spoken_aid(language)


def _own(by: Viewer) -> "QuerySet[Entry]":
    """Not `about=` at the door: that would write down that somebody looked, and when."""
    if by.account is None or not decide(by, KEEP_NOTEBOOK, an_account(by.account).facts()):
        raise Missing(KEEP_NOTEBOOK.name)
    return Entry.objects.filter(notebook__account=by.account)
