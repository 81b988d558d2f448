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
from ertoe.zone.permissions import EDIT_ZONE


@page(EDIT_ZONE, audience="professional", methods=("GET", "POST"))
def let_go(request: Request, group_member_id: UUID) -> HttpResponse:
    """Somebody leaves the group, or should not have been in it."""
    arrival = arrive(request).only(EDIT_ZONE)
    member = queries.member(group_member_id, by=request.viewer)
    form = KeptForm(request.POST or None)
    if form.is_valid():
        changes.let_go(by=request.viewer, member=member)
        return redirect("zone:working_group")
    intro = _("Naam en adres van %(name)s worden gewist. Het eigen adres opent niets meer.") % {"name": member.name}
    return arrival.asks(form, _("Uit de werkgroep halen?"), _("Haal weg"), reverse("zone:working_group"), intro=intro)
