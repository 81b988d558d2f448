from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.actions import ActionForm
from ertoe.zone.permissions import TAKE_PART
from ertoe.zone.speaking import only_their_own


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def change_action(request: Request, partner_action_id: UUID) -> HttpResponse:
    arrival, by = arrive(request).only(TAKE_PART), request.viewer
    action = queries.action(partner_action_id, by=arrival.by)
    only_their_own(by, action.of_id, action)
    form = ActionForm(request.POST or None, by=by, is_new=False, initial={"version": action.version, **action.told()})
    if form.is_valid():
        changes.change_action(by=by, action=action, seen=seen(request, edits=True), **form.kept())
        return redirect("zone:actions")
    return arrival.asks(form, _("Hoe staat het hiermee?"), _("Bewaar"), reverse("zone:actions"))
