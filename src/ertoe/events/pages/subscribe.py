from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import changes
from ertoe.events.forms.guests import SubscribeForm
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def subscribe(request: Request) -> HttpResponse:
    """The same answer whether the address was known or not."""
    by, zone = come_in(request.viewer)
    form = SubscribeForm(request.POST or None)
    if form.is_valid():
        asked = form.cleaned_data
        if not form.is_from_a_machine:
            changes.subscribe(
                by=by, organisation_id=zone.pk, email=asked["email"], name=asked["name"], themes=asked["themes"]
            )
        return redirect(f"{request.path}?sent=1")
    context = {"zone": zone, "form": form, "was_sent": "sent" in request.GET}
    return render(request, "events/subscribe.html", context, status=400 if form.is_bound else 200)
