"""How allauth behaves in this house."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter


class ErtoeAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    def is_open_for_signup(self, request: Any) -> bool:
        """Nobody makes an account unasked: an account comes with an invitation or from whoever runs the house."""
        return False
