from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import PUBLIC, page, seen
from ertoe.access.request import Request
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.base import WriteForm
from ertoe.zone.mails import TooOften


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def write_to_entry(request: Request, entry_id: UUID) -> HttpResponse:
    """Open to everybody: the address of the contact stays with us."""
    arrival = arrive(request)
    entry = queries.entry(entry_id, by=arrival.by)
    form = WriteForm(request.POST or None)
    if form.is_valid():
        try:
            if not form.is_from_a_robot:
                changes.write_to_entry(by=arrival.by, entry=entry, seen=seen(request), **form.kept())
        except TooOften:
            form.add_error(None, _("U schreef dit uur al drie berichten. Probeer het later opnieuw."))
        else:
            messages.success(request, _("Uw bericht is verstuurd."))
            return redirect("zone:see_entry", entry_id)
    title = _("Schrijf naar %(name)s") % {"name": entry.contact_name}
    intro = _("Wij sturen uw bericht door. Het gaat over: %(about)s") % {"about": entry.name}
    back = reverse("zone:see_entry", args=(entry_id,))
    return arrival.asks(form, title, _("Verstuur"), back, intro=intro)
