"""A page that asks every few seconds whether anything changed: it is told no in a few bytes (js/live.js)."""

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.shortcuts import render


def tag_of(version: str) -> str:
    return f'W/"{version}"'


def nothing_new(request: HttpRequest, version: str) -> HttpResponse | None:
    """The short answer, when the page has this version already."""
    if request.headers.get("If-None-Match") != tag_of(version):
        return None
    return HttpResponseNotModified()


def followed(request: HttpRequest, template: str, context: dict[str, object], *, version: str) -> HttpResponse:
    """Kept by no browser: only the script says which version it has."""
    tag = tag_of(version)
    response = render(request, template, context | {"follows": tag})
    response.headers["ETag"], response.headers["Cache-Control"] = tag, "no-store, private"
    return response
