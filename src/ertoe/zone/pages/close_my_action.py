from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.working_group import (
    CloseActionForm,
)


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def close_my_action(request: Request, token: str, group_action_id: UUID) -> HttpResponse:
    arrival = arrive(request)
    action = queries.group_action(arrival.zone, group_action_id, by=arrival.by, token=token)
    form = CloseActionForm(request.POST or None)
    if form.is_valid():
        where: Any = {"organisation_id": arrival.zone.pk, "token": token, "action_id": group_action_id}
        changes.close_my_action(by=arrival.by, **where, **form.kept())
        return redirect("zone:my_group", token)
    back = reverse("zone:my_group", args=(token,))
    return arrival.asks(form, _("Hoe staat het hiermee?"), _("Bewaar"), back, quoted=action.words)
