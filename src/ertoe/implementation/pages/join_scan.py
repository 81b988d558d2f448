from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page, seen
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.implementation import changes, queries
from ertoe.implementation.forms import JoinScanForm
from ertoe.implementation.frame import frame
from ertoe.implementation.links import own_answers
from ertoe.organisations.models import Organisation


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def join_scan(request: Request, code: str) -> HttpResponse:
    """By account or without: who has the link chooses a role and gets an address of their own."""
    scan = queries.scan_behind(code, by=request.viewer)
    by = request.viewer.at_the_door_of(scan.organisation_id)
    own = queries.own_respondent(scan, by=by)
    if own and request.method == "GET":
        return redirect(own_answers(own))
    form = JoinScanForm(request.POST or None)
    if form.is_valid():
        joined = changes.join_scan(by=by, scan=scan, role=form.cleaned_data["role"], seen=seen(request))
        return redirect(own_answers(joined))
    organisation: Organisation = scan.organisation
    context = {"organisation": organisation, "scan": scan, "form": form, "frame": frame(language_in_use())}
    return render(request, "implementation/join_scan.html", context, status=400 if form.is_bound else 200)
