from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.dossier.who_comes import who_comes_at
from ertoe.home.calendar_file import calendar_of


@page(PUBLIC, audience="person")
def calendar_feed(request: Request, secret: str) -> HttpResponse:
    """For a calendar that cannot sign in: its address is the key. A wrong or stopped one is the same 404 as any."""
    response = HttpResponse(calendar_of(who_comes_at(secret)), content_type="text/calendar; charset=utf-8")
    response.headers["Cache-Control"] = "no-store, private"
    return response
