"""Who stands before the door, in one statement: the session, its account, its places in circles, and its seats."""

from typing import Any

from django.db.models import OuterRef

from ertoe.access.guard import opened
from ertoe.accounts import sessions
from ertoe.circle.places import places_of
from ertoe.foundation.remembered import Remembered
from ertoe.organisations.seats import jobs_of, tasks_of


def _arrival() -> Any:
    whose = OuterRef("account_id")
    found = sessions.asked_for().annotate(places=places_of(whose), tasks=tasks_of(whose), jobs=jobs_of(whose))
    return found.values_list(*sessions.READ, "places", "tasks", "jobs")


class SessionStore(sessions.SessionStore):
    """Named by SESSION_ENGINE."""

    statement = Remembered(_arrival)

    def _get_session_from_db(self) -> Any:
        with opened():
            return super()._get_session_from_db()
