from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.organisers import ContactForm
from ertoe.events.permissions import NAME_CONTACT


@page(NAME_CONTACT, audience="professional", methods=("GET", "POST"))
def change_contact(request: Request, contact_id: UUID) -> HttpResponse:
    """Its second button takes somebody from the page."""
    by = request.viewer
    queries.zone_to_edit(by=by)
    contact = queries.contact(contact_id, by=by)
    stands = {name: getattr(contact, name) for name in (*contact.told_fields, "version")}
    form = ContactForm(request.POST or None, initial=stands)
    if form.is_valid():
        shown = {"is_shown": "hide" not in request.POST}
        changes.change_contact(by=by, contact=contact, seen=seen(request, edits=True), **form.kept(), **shown)
        return redirect("events:contact")
    context = {"form": form, "contact": contact}
    return render(request, "events/change_contact.html", context, status=400 if form.is_bound else 200)
