from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.organisations.queries import organisation
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.actions import ReactionForm
from ertoe.zone.permissions import TAKE_PART


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def react(request: Request, partner_action_id: UUID) -> HttpResponse:
    arrival, by = arrive(request).only(TAKE_PART), request.viewer
    action = queries.action(partner_action_id, by=arrival.by)
    form = ReactionForm(request.POST or None, by=by)
    if form.is_valid():
        mine = organisation(form.speaks_for(), by=by)
        changes.react(by=by, action=action, organisation=mine, seen=seen(request), **form.kept())
        return redirect("zone:actions")
    return arrival.asks(form, _("Reageer"), _("Reageer"), reverse("zone:actions"), quoted=action.title)
