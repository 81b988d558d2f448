"""How allauth behaves in this house."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.utils.translation import gettext_lazy as _


class ErtoeAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": _("De naam of het wachtwoord klopt niet. Probeer het nog eens."),
        "too_many_login_attempts": _("U hebt te vaak geprobeerd. Wacht even en probeer het dan opnieuw."),
    }

    def is_open_for_signup(self, request: Any) -> bool:
        """Nobody makes an account unasked: an account comes with an invitation or from whoever runs the house."""
        return False
