from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.organisations.queries import organisation
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.needs import InterestForm
from ertoe.zone.mails import TooOften
from ertoe.zone.permissions import TAKE_PART


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def answer_need(request: Request, need_id: UUID) -> HttpResponse:
    """Sends a mail to the contact, without showing an address."""
    arrival, by = arrive(request).only(TAKE_PART), request.viewer
    need = queries.need(need_id, by=arrival.by).need
    start = {"sender": request.user.get_full_name(), "sender_email": request.user.email}  # type: ignore[union-attr]
    form = InterestForm(request.POST or None, by=by, initial=start)
    if form.is_valid():
        mine = organisation(form.speaks_for(), by=by)
        try:
            changes.say_interested(by=by, about=need, organisation=mine, seen=seen(request), **form.kept())
        except TooOften:
            form.add_error(None, _("U schreef dit uur al drie berichten. Probeer het later opnieuw."))
        else:
            messages.success(request, _("Uw bericht is verstuurd."))
            return redirect("zone:see_need", need_id)
    back = reverse("zone:see_need", args=(need_id,))
    return arrival.asks(form, _("Schrijf naar het aanspreekpunt"), _("Verstuur"), back, quoted=need.words)
