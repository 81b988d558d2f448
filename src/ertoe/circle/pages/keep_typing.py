from uuid import UUID

import orjson
from django.http import HttpResponse, JsonResponse
from django.utils.translation import gettext as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.circle import changes, queries
from ertoe.circle.forms import TypingForm
from ertoe.circle.permissions import KEEP_TYPING


@page(KEEP_TYPING, about="person", audience="person", methods=("GET", "POST"))
def keep_typing(request: Request, person_id: UUID) -> HttpResponse:
    """For the script of a form. GET `?form=<path>` gives back what was typed there; POST keeps or throws it away."""
    if request.method != "POST":
        return _given_back(request, person_id)
    form = TypingForm(request.POST, person_id=person_id)
    if not form.is_valid():
        return HttpResponse(status=413 if form.has_error("__all__", "too_long") else 400)
    if "throw_away" in request.POST:
        changes.forget_typing(by=request.viewer, person_id=person_id, form=form.cleaned_data["form"])
        return HttpResponse(status=204)
    changes.keep_typing(by=request.viewer, person_id=person_id, **form.cleaned_data)
    return HttpResponse(status=204)


def _given_back(request: Request, person_id: UUID) -> HttpResponse:
    draft = queries.kept_typing(person_id, by=request.viewer, form=request.GET.get("form", "")[:200])
    if draft is None:
        return JsonResponse({})
    return JsonResponse(
        {
            "says": _("Dit had u al getypt."),
            "throwsAway": _("Gooi dit klad weg"),
            "texts": orjson.loads(draft.texts.open()),
            "version": draft.seen_version,
        }
    )
