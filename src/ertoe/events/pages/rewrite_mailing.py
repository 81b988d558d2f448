from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.organisers import MailingForm
from ertoe.events.permissions import WRITE_MAILING


@page(WRITE_MAILING, audience="professional", methods=("GET", "POST"))
def rewrite_mailing(request: Request, mailing_id: UUID) -> HttpResponse:
    by = request.viewer
    mailing = queries.mailing(mailing_id, by=by)
    stands = {name: getattr(mailing, name) for name in (*mailing.told_fields, "version")}
    form = MailingForm(request.POST or None, initial=stands)
    if form.is_valid():
        changes.rewrite_mailing(by=by, mailing=mailing, seen=seen(request, edits=True), **form.kept())
        return redirect("events:read_mailing", mailing.pk)
    context = {"form": form, "mailing": mailing}
    return render(request, "events/rewrite_mailing.html", context, status=400 if form.is_bound else 200)
