from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.ui.kept_form import KeptForm
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def leave_group(request: Request, token: str) -> HttpResponse:
    arrival = arrive(request)
    queries.member_of_link(arrival.zone, by=arrival.by, token=token)
    form = KeptForm(request.POST or None)
    if form.is_valid():
        changes.leave_group(by=arrival.by, organisation_id=arrival.zone.pk, token=token)
        return redirect("zone:working_group")
    intro = _("Uw naam en uw adres worden gewist. Deze bladzijde opent dan niet meer.")
    back = reverse("zone:my_group", args=(token,))
    return arrival.asks(form, _("De werkgroep verlaten?"), _("Ik stop"), back, intro=intro)
