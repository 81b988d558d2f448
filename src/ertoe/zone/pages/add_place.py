from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.zone import changes
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.network import PlaceForm
from ertoe.zone.permissions import EDIT_ZONE


@page(EDIT_ZONE, audience="professional", methods=("GET", "POST"))
def add_place(request: Request) -> HttpResponse:
    arrival = arrive(request).only(EDIT_ZONE)
    form = PlaceForm(request.POST or None)
    if form.is_valid():
        changes.add_place(by=request.viewer, organisation_id=arrival.zone.pk, seen=seen(request), **form.kept())
        return redirect("zone:network")
    intro = _("De graden vindt u in een kaart op het internet. Ze bepalen waar de gemeente op de tekening staat.")
    return arrival.asks(form, _("Een gemeente erbij"), _("Zet erbij"), reverse("zone:network"), intro=intro)
