from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.changes import TooManyMessages
from ertoe.events.forms.guests import MessageForm
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def write_to_zone(request: Request, contact_id: UUID) -> HttpResponse:
    by, zone = come_in(request.viewer)
    contact = queries.contact(contact_id, by=by)
    form = MessageForm(request.POST or None)
    if form.is_valid():
        try:
            if not form.is_from_a_machine:
                changes.write_to_zone(by=by, contact=contact, **form.cleaned_data)
            return redirect(f"{request.path}?sent=1")
        except TooManyMessages:
            form.say_it_is_too_much()
    context = {"zone": zone, "contact": contact, "form": form, "was_sent": "sent" in request.GET}
    return render(request, "events/write_to_zone.html", context, status=400 if form.is_bound else 200)
