from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.implementation import changes, queries
from ertoe.implementation.permissions import RUN_PULSE


@page(RUN_PULSE, audience="professional", methods=("GET", "POST"))
def close_pulse(request: Request, slug: str) -> HttpResponse:
    running = queries.running_pulse(queries.led_organisation(slug, RUN_PULSE, by=request.viewer), by=request.viewer)
    if request.method == "POST":
        changes.close_pulse(by=request.viewer, pulse=running)
        return redirect("implementation:pulse", slug)
    context = {
        "question": _("Deze peiling afsluiten?"),
        "explanation": _("Niemand antwoordt dan nog. Wat er is, blijft leesbaar."),
        "yes_label": _("Sluit de peiling af"),
        "back_url": reverse("implementation:pulse", args=(slug,)),
    }
    return render(request, "ui/confirm.html", context)
