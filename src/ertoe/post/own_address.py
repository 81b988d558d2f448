"""An address that only its holder knows: who registered without an account comes back to the own registration."""

from uuid import UUID

from django.conf import settings
from django.core.signing import BadSignature, Signer

from ertoe.access.errors import Missing
from ertoe.foundation.ids import parse_id


def token_for(purpose: str, thing: UUID) -> str:
    """Goes in an url. Whoever has it is taken for its holder, for this purpose and this thing only."""
    return _signer(purpose).sign(thing.hex)


def thing_behind(purpose: str, token: str) -> UUID:
    """Raises Missing for a token of another purpose, another thing, or none."""
    try:
        found = parse_id(_signer(purpose).unsign(token))
    except BadSignature:
        raise Missing(purpose)
    if found is None:
        raise Missing(purpose)
    return found


def in_full(path: str) -> str:
    """With the address of this house before it: for a mail, a code to scan, a calendar file."""
    return f"{settings.ERTOE_BASE_URL}{path}"


def _signer(purpose: str) -> Signer:
    return Signer(salt=f"ertoe.post.{purpose}")
