from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.organisations.queries import organisation
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.network import EntryForm
from ertoe.zone.permissions import TAKE_PART


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def write_entry(request: Request) -> HttpResponse:
    arrival, by = arrive(request).only(TAKE_PART), request.viewer
    places = queries.network(arrival.zone, by=arrival.by).places
    start = {"contact_name": request.user.get_full_name(), "contact_email": request.user.email}  # type: ignore[union-attr]
    form = EntryForm(request.POST or None, by=by, places=places, initial=start)
    if form.is_valid():
        mine = organisation(form.speaks_for(), by=by)
        made = changes.write_entry(by=by, organisation=mine, seen=seen(request), **form.kept())
        return redirect("zone:see_entry", made.pk)
    return arrival.asks(form, _("Zet uw organisatie erbij"), _("Zet dit erbij"), reverse("zone:network"))
