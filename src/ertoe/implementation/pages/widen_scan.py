from django.http import HttpResponse
from django.shortcuts import redirect

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.implementation import changes, queries
from ertoe.implementation.permissions import RUN_SCAN


@page(RUN_SCAN, audience="professional", methods=("POST",))
def widen_scan(request: Request, slug: str) -> HttpResponse:
    """`cell`: the one to open now."""
    scan = queries.running_scan(queries.led_organisation(slug, RUN_SCAN, by=request.viewer), by=request.viewer)
    changes.widen_scan(by=request.viewer, scan=scan, cell=request.POST.get("cell", ""))
    return redirect("implementation:scan", slug)
