from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.front import ZoneTextForm
from ertoe.zone.permissions import EDIT_ZONE


@page(EDIT_ZONE, audience="professional", methods=("GET", "POST"))
def tell_of_zone(request: Request) -> HttpResponse:
    arrival = arrive(request).only(EDIT_ZONE)
    text = queries.zone_text(arrival.zone, by=arrival.by)
    form = ZoneTextForm(request.POST or None, initial={"version": text.version, **text.told()})
    if form.is_valid():
        zone_id, now_seen = arrival.zone.pk, seen(request, edits=True)
        changes.tell_of_zone(by=request.viewer, organisation_id=zone_id, seen=now_seen, **form.kept())
        return redirect("zone:zone")
    return arrival.asks(form, _("Wat de zone over zichzelf vertelt"), _("Bewaar"), reverse("zone:zone"))
