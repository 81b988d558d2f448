"""The plain pages for when something is wrong: static, without token or echo."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token

from ertoe.access.page import asked_by_a_script, not_found, static_page

__all__ = ("bad_request", "forbidden", "not_found", "server_error", "unavailable")


def forbidden(request: HttpRequest, exception: Exception | None = None, reason: str = "") -> HttpResponse:
    if asked_by_a_script(request):  # its token is old: it signed in again since
        return JsonResponse({"why": "token", "token": get_token(request)}, status=403)
    return static_page("403.html", 403)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return static_page("400.html", 400)


def server_error(request: HttpRequest) -> HttpResponse:
    """Django calls this while it handles what went wrong. The database away, or the trail not written, is a 503."""
    if isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        return unavailable(request)
    return static_page("500.html", 500)


def unavailable(request: HttpRequest) -> HttpResponse:
    response = static_page("503.html", 503)
    response.headers["Retry-After"] = "5"
    return response
