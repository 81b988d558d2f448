from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.organisers import MailingForm
from ertoe.events.permissions import WRITE_MAILING


@page(WRITE_MAILING, audience="professional", methods=("GET", "POST"))
def write_mailing(request: Request) -> HttpResponse:
    by, zone = request.viewer, queries.zone_to_edit(by=request.viewer)
    form = MailingForm(request.POST or None)
    if form.is_valid():
        mailing = changes.write_mailing(by=by, organisation_id=zone.pk, seen=seen(request), **form.kept())
        return redirect("events:read_mailing", mailing.pk)
    context = {"form": form, "zone": zone}
    return render(request, "events/write_mailing.html", context, status=400 if form.is_bound else 200)
