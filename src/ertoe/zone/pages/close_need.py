from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.foundation.ids import parse_id
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.needs import CloseNeedForm
from ertoe.zone.permissions import TAKE_PART
from ertoe.zone.speaking import only_their_own


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def close_need(request: Request, need_id: UUID) -> HttpResponse:
    """Met by one of the offers that fit, found elsewhere, or no longer needed."""
    arrival = arrive(request).only(TAKE_PART)
    asked = queries.need(need_id, by=arrival.by)
    only_their_own(request.viewer, asked.need.of_id, asked.need)
    offers = [(str(fit.offer.pk), f"{fit.offer.of.name}: {fit.offer.words[:80]}") for fit in asked.fits]
    form = CloseNeedForm(request.POST or None).offered(offers)
    if form.is_valid():
        how = form.cleaned_data["how"]
        state = "withdrawn" if how == "withdrawn" else "met"
        changes.close_need(by=request.viewer, need=asked.need, offer_id=parse_id(how), state=state)
        return redirect("zone:see_need", need_id)
    back = reverse("zone:see_need", args=(need_id,))
    return arrival.asks(form, _("Is dit gevonden?"), _("Bewaar"), back, quoted=asked.need.words)
