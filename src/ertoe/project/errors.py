"""The plain pages for when something is wrong: static, without token or echo."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template import engines

from ertoe.access.page import not_found

__all__ = ("bad_request", "forbidden", "not_found", "server_error", "unavailable")


def _plain(name: str, status: int) -> HttpResponse:
    return HttpResponse(engines["django"].get_template(name).render({}), status=status)


def forbidden(request: HttpRequest, exception: Exception | None = None, reason: str = "") -> HttpResponse:
    return _plain("403.html", 403)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _plain("400.html", 400)


def server_error(request: HttpRequest) -> HttpResponse:
    """Django calls this while it handles what went wrong. The database away, or the trail not written, is a 503."""
    if isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        return unavailable(request)
    return _plain("500.html", 500)


def unavailable(request: HttpRequest) -> HttpResponse:
    response = _plain("503.html", 503)
    response.headers["Retry-After"] = "5"
    return response
