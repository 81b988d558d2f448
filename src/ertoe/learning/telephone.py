"""A telephone that joins a session: a random word in a cookie for this session's pages only. It tells nothing else."""

import secrets
from uuid import UUID

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponse

COOKIE = "ertoe_telephone"
DAY = 24 * 3600


def telephone_of(request: HttpRequest, live: UUID) -> str:
    """The word this telephone was given for this session. A made-up one, or of another session, counts for nothing."""
    try:
        return _signer(live).unsign(request.COOKIES.get(COOKIE, ""))
    except BadSignature:
        return secrets.token_hex(16)


def remember_telephone(response: HttpResponse, live: UUID, word: str, *, path: str) -> None:
    response.set_cookie(
        COOKIE, _signer(live).sign(word), max_age=DAY, path=path, httponly=True, samesite="Lax",
        secure=settings.IS_HTTPS,
    )  # fmt: skip


def _signer(live: UUID) -> Signer:
    return Signer(salt=f"ertoe.learning.telephone.{live}")
