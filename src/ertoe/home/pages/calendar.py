from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.agreements.changes import make_calendar_link, stop_calendar_link
from ertoe.agreements.permissions import SEE_CALENDAR
from ertoe.agreements.queries import calendar_link


@page(SEE_CALENDAR, about="person", audience="person", methods=("GET", "POST"))
def calendar(request: Request, person_id: UUID) -> HttpResponse:
    """A private address for one's own calendar: make, copy, stop. The address is shown once, when it is made."""
    by = request.viewer
    if request.POST.get("does") == "stop":
        stop_calendar_link(by=by, person_id=person_id, seen=seen(request))
        return redirect("home:calendar", person_id)
    address = ""
    if request.method == "POST":
        made = make_calendar_link(by=by, person_id=person_id, seen=seen(request))
        address = request.build_absolute_uri(reverse("home:calendar_feed", args=(made,)))
    context = {"address": address, "link": calendar_link(person_id, by=by)}
    return render(request, "home/calendar.html", context)
