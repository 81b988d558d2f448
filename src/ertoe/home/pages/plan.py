from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.permissions import SEE_PLAN
from ertoe.dossier.queries import plan as whole_plan
from ertoe.dossier.threads import PROFESSIONAL, threads_of


@page(SEE_PLAN, about="person", audience="person")
def plan(request: Request, person_id: UUID) -> HttpResponse:
    """The golden thread on one page, as picture and as text, through the plain or the professional lens."""
    bound = whole_plan(person_id, by=request.viewer)
    lens = PROFESSIONAL if request.GET.get("lens") == PROFESSIONAL else "plain"
    context = {
        "plan": bound,
        "whose": bound.whose,
        "lens": lens,
        "lenses": [
            ("?lens=plain", _("in gewone woorden"), lens == "plain"),
            (f"?lens={PROFESSIONAL}", _("in vakwoorden"), lens == PROFESSIONAL),
        ],
        "threads": threads_of(bound, lens),
    }
    return render(request, "home/plan.html", context)
