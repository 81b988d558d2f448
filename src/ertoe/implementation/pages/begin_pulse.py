from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.implementation import changes, queries
from ertoe.implementation.permissions import RUN_PULSE
from ertoe.ui.kept_form import KeptForm


@page(RUN_PULSE, audience="professional", methods=("GET", "POST"))
def begin_pulse(request: Request, slug: str) -> HttpResponse:
    found = queries.led_organisation(slug, RUN_PULSE, by=request.viewer)
    if request.method == "POST":
        changes.begin_pulse(by=request.viewer, organisation=found, seen=seen(request))
        return redirect("implementation:pulse", slug)
    context = {
        "question": _("Een peiling beginnen?"),
        "explanation": _("U krijgt een adres om te delen. Negen zinnen, drie minuten, zonder naam."),
        "yes_label": _("Begin de peiling"),
        "back_url": reverse("implementation:pulse", args=(slug,)),
        "form": KeptForm(),
    }
    return render(request, "ui/confirm.html", context)
