from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import PUBLIC, page, seen
from ertoe.access.request import Request
from ertoe.zone import changes
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.working_group import SignUpForm


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def sign_up(request: Request) -> HttpResponse:
    """For the working group. What a robot sends is thanked for, and thrown away."""
    arrival = arrive(request)
    form = SignUpForm(request.POST or None)
    if form.is_valid():
        if not form.is_from_a_robot:
            changes.sign_up(by=arrival.by, organisation_id=arrival.zone.pk, seen=seen(request), **form.kept())
        return redirect("zone:signed_up")
    intro = _("De werkgroep komt ongeveer vier keer per jaar samen. Iedereen uit de zone kan meedoen.")
    return arrival.asks(form, _("Meedoen in de werkgroep"), _("Ik doe mee"), reverse("zone:working_group"), intro=intro)
