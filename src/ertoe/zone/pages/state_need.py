from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.organisations.queries import organisation
from ertoe.zone import changes
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.needs import NeedForm
from ertoe.zone.permissions import TAKE_PART


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def state_need(request: Request) -> HttpResponse:
    arrival = arrive(request).only(TAKE_PART)
    start = {"contact_name": request.user.get_full_name(), "contact_email": request.user.email}  # type: ignore[union-attr]
    form = NeedForm(request.POST or None, by=request.viewer, initial=start)
    if form.is_valid():
        mine = organisation(form.speaks_for(), by=request.viewer)
        made = changes.state_need(by=request.viewer, organisation=mine, seen=seen(request), **form.kept())
        return redirect("zone:see_need", made.pk)
    return arrival.asks(form, _("Wat hebt u nodig?"), _("Zet dit erbij"), reverse("zone:needs"))
