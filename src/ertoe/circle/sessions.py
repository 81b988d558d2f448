"""Who stands before the door, in one statement: the session, its account, and the account's places in circles."""

from typing import Any

from django.db.models import OuterRef

from ertoe.access.guard import opened
from ertoe.accounts import sessions
from ertoe.circle.places import places_of
from ertoe.foundation.remembered import Remembered


def _arrival() -> Any:
    places = places_of(OuterRef("account_id"))
    return sessions.asked_for().annotate(places=places).values_list(*sessions.READ, "places")


class SessionStore(sessions.SessionStore):
    """Named by SESSION_ENGINE."""

    statement = Remembered(_arrival)

    def _get_session_from_db(self) -> Any:
        with opened():
            return super()._get_session_from_db()
