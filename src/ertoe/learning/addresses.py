"""Whose account an address that somebody typed belongs to."""

from ertoe.accounts.models import Account


def account_with(email: str) -> Account | None:
    """Only when there is exactly one: an address alone is not always somebody."""
    found = list(Account.objects.filter(email__iexact=email, is_active=True)[:2]) if email else []
    return found[0] if len(found) == 1 else None
