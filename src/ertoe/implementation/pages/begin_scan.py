from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.implementation import changes, queries
from ertoe.implementation.forms import BeginScanForm
from ertoe.implementation.frame import frame
from ertoe.implementation.permissions import RUN_SCAN


@page(RUN_SCAN, audience="professional", methods=("GET", "POST"))
def begin_scan(request: Request, slug: str) -> HttpResponse:
    found = queries.led_organisation(slug, RUN_SCAN, by=request.viewer)
    words = frame(language_in_use())
    form = BeginScanForm(request.POST or None, frame=words)
    if form.is_valid():
        changes.begin_scan(by=request.viewer, organisation=found, seen=seen(request), **form.kept())
        return redirect("implementation:scan", slug)
    context = {"organisation": found, "form": form, "frame": words}
    return render(request, "implementation/begin_scan.html", context, status=400 if form.is_bound else 200)
