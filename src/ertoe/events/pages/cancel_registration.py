from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def cancel_registration(request: Request, token: str) -> HttpResponse:
    """A page with a button: a mail program that opens every link cancels nothing."""
    by, zone = come_in(request.viewer)
    registration = queries.own_registration(token, by=by)
    if request.method == "POST":
        changes.cancel_registration(by=by, registration=registration)
        return redirect("events:see_registration", token)
    context = {"registration": registration, "token": token, "zone": zone}
    return render(request, "events/cancel_registration.html", context)
