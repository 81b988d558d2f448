"""A request as the middleware makes it: for annotations in pages."""

from uuid import UUID

from django.http import HttpRequest

from ertoe.access.viewer import Viewer


class Request(HttpRequest):
    viewer: Viewer
    person_id: UUID | None
    nonce: str
    theme: str
    language_is_chosen: bool
    is_pictures_first: bool
    audience: str
