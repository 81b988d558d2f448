from calendar import Calendar

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.foundation.clock import today


@page(PUBLIC, audience="person")
def this_month(request: Request) -> HttpResponse:
    """Where *Snel weg* leads: a calendar, the same for everybody, that tells nothing of where one came from."""
    day = today()
    weeks = Calendar().monthdatescalendar(day.year, day.month)
    return render(request, "confidence/this_month.html", {"today": day, "weeks": weeks})
