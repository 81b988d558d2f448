"""All urls of the house. What is not ours stands in OTHERS: these carry no `@page`."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from ertoe.access.page import PUBLIC, page
from ertoe.project import errors
from ertoe.project.pages.health import health
from ertoe.ui.pages.gallery import gallery
from ertoe.visits.app_files import manifest, worker

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error


PACKAGES = (
    "home", "letters", "messages", "reviews", "agreements", "goals", "visits", "story", "confidence",
    "questionnaires", "conversations", "circle", "learning", "case_room", "implementation", "zone", "events",
    "library", "notebook", "bridges",
)  # fmt: skip
OTHERS = ("account/", "sw.js", "manifest.webmanifest")

urlpatterns: list[URLPattern | URLResolver] = [
    *(path("", include(f"ertoe.{package}.urls")) for package in PACKAGES),
    path("account/", include("ertoe.accounts.urls")),
    path("sw.js", worker, name="worker"),
    path("manifest.webmanifest", manifest, name="manifest"),
    path("health/", health, name="health"),
    path("gallery/", page(PUBLIC, audience="professional")(gallery), name="gallery"),
]

if settings.ERTOE_DEMO:
    urlpatterns.append(path("demo/", include("ertoe.project.demo.urls")))
