from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.ui.kept_form import KeptForm
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.permissions import TAKE_PART
from ertoe.zone.speaking import only_their_own


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def withdraw_offer(request: Request, offer_id: UUID) -> HttpResponse:
    arrival = arrive(request).only(TAKE_PART)
    offer = queries.offer(offer_id, by=arrival.by)
    only_their_own(request.viewer, offer.of_id, offer)
    form = KeptForm(request.POST or None)
    if form.is_valid():
        changes.withdraw_offer(by=request.viewer, offer=offer)
        return redirect("zone:needs")
    back = reverse("zone:see_offer", args=(offer_id,))
    return arrival.asks(form, _("Dit aanbod weghalen?"), _("Haal weg"), back, quoted=offer.words)
