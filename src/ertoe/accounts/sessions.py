"""Sessions in the database, read together with their account."""

from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.db.models import CharField, DateTimeField
from django.utils import timezone

from ertoe.accounts.models import Account, Session
from ertoe.foundation.ids import parse_id
from ertoe.foundation.remembered import Asked, Remembered

ACCOUNT = tuple(field.attname for field in Account._meta.concrete_fields)


def _session() -> Any:
    keys, moments = CharField(max_length=40), DateTimeField()
    rows = Session.objects.filter(session_key=Asked("key", keys), expire_date__gt=Asked("now", moments))
    return rows.values_list("session_key", "session_data", "account_id", *(f"account__{name}" for name in ACCOUNT))


SESSION = Remembered(_session)


class SessionStore(DatabaseStore):
    """Named by SESSION_ENGINE. `account` is there once the session was read."""

    account: Account | None = None

    @classmethod
    def get_model_class(cls) -> Any:
        return Session

    def _get_session_from_db(self) -> Any:
        found = SESSION.rows(key=self.session_key, now=timezone.now())
        if not found:
            self._session_key = None
            return None
        row = found[0]
        if row.account_id is not None:
            self.account = Account.from_db(None, ACCOUNT, [getattr(row, f"account__{name}") for name in ACCOUNT])
        return Session(session_key=row.session_key, session_data=row.session_data, account_id=row.account_id)

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        row = super().create_model_instance(data)
        assert isinstance(row, Session)
        row.account_id = parse_id(data.get(SESSION_KEY))
        return row
