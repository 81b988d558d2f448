from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.working_group import (
    CloseActionForm,
)
from ertoe.zone.permissions import EDIT_ZONE


@page(EDIT_ZONE, audience="professional", methods=("GET", "POST"))
def close_action(request: Request, group_action_id: UUID) -> HttpResponse:
    arrival = arrive(request).only(EDIT_ZONE)
    action = queries.group_action(arrival.zone, group_action_id, by=request.viewer)
    form = CloseActionForm(request.POST or None)
    if form.is_valid():
        changes.close_action(by=request.viewer, action=action, **form.kept())
        return redirect("zone:working_group")
    back = reverse("zone:working_group")
    return arrival.asks(form, _("Hoe staat het hiermee?"), _("Bewaar"), back, quoted=action.words)
