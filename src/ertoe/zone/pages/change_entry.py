from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.network import EntryForm
from ertoe.zone.permissions import TAKE_PART
from ertoe.zone.speaking import only_their_own


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def change_entry(request: Request, entry_id: UUID) -> HttpResponse:
    arrival, by = arrive(request).only(TAKE_PART), request.viewer
    entry = queries.entry(entry_id, by=arrival.by)
    only_their_own(by, entry.of_id, entry)
    places = queries.network(arrival.zone, by=arrival.by).places
    start = {"version": entry.version, "contact_email": entry.contact_email, **entry.told()}
    form = EntryForm(request.POST or None, by=by, places=places, is_new=False, initial=start)
    if form.is_valid():
        changes.change_entry(by=by, entry=entry, seen=seen(request, edits=True), **form.kept())
        return redirect("zone:see_entry", entry_id)
    return arrival.asks(form, _("Wat hier over u staat"), _("Bewaar"), reverse("zone:see_entry", args=(entry_id,)))
