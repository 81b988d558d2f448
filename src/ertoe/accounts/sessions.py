"""Sessions in the database, read together with their account."""

from typing import Any, ClassVar

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.db.models import CharField, DateTimeField
from django.utils import timezone

from ertoe.accounts.models import Account, Session
from ertoe.foundation.clock import today
from ertoe.foundation.ids import parse_id
from ertoe.foundation.remembered import Asked, Remembered

ACCOUNT = tuple(field.attname for field in Account._meta.concrete_fields)
READ = ("session_key", "session_data", "account_id", *(f"account__{name}" for name in ACCOUNT))


def asked_for() -> Any:
    """The session with this `key`, unless it ended before `now`."""
    key, moment = Asked("key", CharField(max_length=40)), Asked("now", DateTimeField())
    return Session.objects.filter(session_key=key, expire_date__gt=moment)


class SessionStore(DatabaseStore):
    """`account` and `arrival` are there once the session was read. The package that knows places gives `statement`."""

    statement: ClassVar[Remembered]
    account: Account | None = None
    arrival: Any = None  # the row, with what the statement brought along

    @classmethod
    def get_model_class(cls) -> Any:
        return Session

    def _get_session_from_db(self) -> Any:
        found = self.statement.rows(key=self.session_key, now=timezone.now(), today=today())
        if not found:
            self._session_key = None
            return None
        row = found[0]
        self.arrival = row
        if row.account_id is not None:
            self.account = Account.from_db(None, ACCOUNT, [getattr(row, f"account__{name}") for name in ACCOUNT])
        return Session(session_key=row.session_key, session_data=row.session_data, account_id=row.account_id)

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        row = super().create_model_instance(data)
        assert isinstance(row, Session)
        row.account_id = parse_id(data.get(SESSION_KEY))
        return row
