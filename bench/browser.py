"""Somebody who is signed in, speaking to the WSGI application itself: no network, no test client in between."""

import io
import sys
from collections.abc import Callable, Iterable
from typing import Any

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY

from ertoe.accounts.models import Account
from ertoe.circle.sessions import SessionStore

Application = Callable[..., Iterable[bytes]]


class WrongAnswer(RuntimeError):
    """The page did not come, so there is nothing to measure."""


def signed_in(account: Account) -> str:
    """The cookie of a fresh session."""
    session = SessionStore()
    session[SESSION_KEY] = str(account.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = account.get_session_auth_hash()
    session.save()
    return f"sessionid={session.session_key}"


def get(application: Application, path: str, cookie: str = "") -> bytes:
    """The body of a page. Whatever is not 200 is no measurement."""
    statuses: list[str] = []
    answer = application(_environ(path, cookie), lambda status, *_: statuses.append(status))
    body = b"".join(answer)
    close: Callable[[], object] | None = getattr(answer, "close", None)
    if close:
        close()
    if not statuses[0].startswith("200"):
        raise WrongAnswer(f"{path}: {statuses[0]}")
    return body


def _environ(path: str, cookie: str) -> dict[str, Any]:
    return {
        "REQUEST_METHOD": "GET",
        "SCRIPT_NAME": "",
        "PATH_INFO": path,
        "QUERY_STRING": "",
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "8000",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": "127.0.0.1:8000",
        "HTTP_ACCEPT_LANGUAGE": "nl",
        "HTTP_COOKIE": cookie,
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
