from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request


@page(PUBLIC, audience="person")
def front(request: Request) -> HttpResponse:
    """The front door: who is signed in goes straight in."""
    if request.viewer.is_signed_in:
        return redirect("home:me")
    return render(request, "home/front.html", {"is_demo": settings.ERTOE_DEMO})
