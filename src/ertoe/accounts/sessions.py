"""Sessions in the database, read together with their account."""

from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.utils import timezone

from ertoe.accounts.models import Account, Session
from ertoe.foundation.ids import parse_id


class SessionStore(DatabaseStore):
    """Named by SESSION_ENGINE. `account` is there once the session was read."""

    account: Account | None = None

    @classmethod
    def get_model_class(cls) -> Any:
        return Session

    def _get_session_from_db(self) -> Any:
        try:
            row = Session.objects.select_related("account").get(
                session_key=self.session_key, expire_date__gt=timezone.now()
            )
        except Session.DoesNotExist:
            self._session_key = None
            return None
        self.account = row.account
        return row

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        row = super().create_model_instance(data)
        assert isinstance(row, Session)  # noqa: S101  what get_model_class says
        row.account_id = parse_id(data.get(SESSION_KEY))
        return row
