from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.implementation import changes, queries
from ertoe.implementation.permissions import RUN_SCAN


@page(RUN_SCAN, audience="professional", methods=("GET", "POST"))
def close_scan(request: Request, slug: str) -> HttpResponse:
    running = queries.running_scan(queries.led_organisation(slug, RUN_SCAN, by=request.viewer), by=request.viewer)
    if request.method == "POST":
        changes.close_scan(by=request.viewer, scan=running)
        return redirect("implementation:scan", slug)
    context = {
        "question": _("Deze scan afsluiten?"),
        "explanation": _("Niemand antwoordt dan nog. Alles blijft leesbaar, en u kunt later een nieuwe scan beginnen."),
        "yes_label": _("Sluit de scan af"),
        "back_url": reverse("implementation:scan", args=(slug,)),
    }
    return render(request, "ui/confirm.html", context)
