"""The two files of the installable app that must stand at the root: what it is called, and what keeps its shell."""

from functools import cache
from pathlib import Path

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy
from django.views.decorators.http import require_safe

from ertoe.foundation.language import language_in_use

WORKER = Path(__file__).resolve().parent / "static" / "visits" / "sw.js"
NAME = gettext_lazy("Ertoe op huisbezoek")
PAPER, PLUM = "#f7f1e5", "#5c2748"


@require_safe
def worker(_request: HttpRequest) -> HttpResponse:
    """Read from the root of the house, or a browser would not let it watch over `/visit/`."""
    return HttpResponse(_worker(), content_type="text/javascript", headers={"Cache-Control": "no-cache"})


@cache
def _worker() -> bytes:
    return WORKER.read_bytes()


@require_safe
def manifest(_request: HttpRequest) -> JsonResponse:
    shell = reverse("visits:visit_shell")
    icons = [
        {"src": static(f"visits/icon{kind}.svg"), "sizes": "any", "type": "image/svg+xml", "purpose": purpose}
        for kind, purpose in (("", "any"), ("-maskable", "maskable"))
    ]
    app = {
        "id": shell,
        "name": str(NAME),
        "short_name": gettext("Huisbezoek"),
        "lang": language_in_use(),
        "start_url": shell,
        "scope": shell,
        "display": "fullscreen",
        "display_override": ["fullscreen", "standalone"],
        "background_color": PAPER,
        "theme_color": PLUM,
        "icons": icons,
    }
    return JsonResponse(app, content_type="application/manifest+json")
