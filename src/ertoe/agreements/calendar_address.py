"""The private address of a calendar: which link it is, and 256 bits that nobody guesses.

Only their keyed hash is kept.
"""

import base64
import binascii
import hmac
import secrets
from hashlib import sha256
from uuid import UUID

from ertoe.foundation.keys import derived_key

SECRET_BYTES = 32


def new_secret() -> bytes:
    return secrets.token_bytes(SECRET_BYTES)


def hash_of(secret: bytes) -> str:
    return hmac.new(derived_key("calendar"), secret, sha256).hexdigest()


def address_of(link_id: UUID, secret: bytes) -> str:
    return base64.urlsafe_b64encode(link_id.bytes + secret).decode().rstrip("=")


def read_address(text: str) -> tuple[UUID, bytes] | None:
    """Nothing when it cannot be an address."""
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    return (UUID(bytes=raw[:16]), raw[16:]) if len(raw) == 16 + SECRET_BYTES else None
