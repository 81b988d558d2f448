from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.organisers import PlanMailingForm
from ertoe.events.permissions import WRITE_MAILING


@page(WRITE_MAILING, audience="professional", methods=("GET", "POST"))
def read_mailing(request: Request, mailing_id: UUID) -> HttpResponse:
    """As it will arrive; from here it goes, or is stopped while it waits."""
    by = request.viewer
    mailing = queries.mailing(mailing_id, by=by)
    form = PlanMailingForm(request.POST or None)
    if "stop" in request.POST:
        changes.call_off_mailing(by=by, mailing=mailing)
        return redirect("events:read_mailing", mailing.pk)
    if form.is_valid():
        changes.plan_mailing(by=by, mailing=mailing, due_at=form.cleaned_data["due_at"])
        return redirect("events:read_mailing", mailing.pk)
    readers = sum(1 for one in queries.subscribers(by=by) if mailing.theme in one.themes)
    context = {"form": form, "mailing": mailing, "readers": readers}
    return render(request, "events/read_mailing.html", context, status=400 if form.is_bound else 200)
