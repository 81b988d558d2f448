from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.organisers import ContactForm
from ertoe.events.permissions import NAME_CONTACT


@page(NAME_CONTACT, audience="professional", methods=("GET", "POST"))
def name_contact(request: Request) -> HttpResponse:
    by, zone = request.viewer, queries.zone_to_edit(by=request.viewer)
    form = ContactForm(request.POST or None)
    if form.is_valid():
        changes.name_contact(by=by, organisation_id=zone.pk, seen=seen(request), **form.kept())
        return redirect("events:contact")
    context = {"form": form, "zone": zone}
    return render(request, "events/name_contact.html", context, status=400 if form.is_bound else 200)
