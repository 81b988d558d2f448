from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.mails import calendar_for
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional", is_cacheable=True)
def event_calendar(request: Request, slug: str) -> HttpResponse:
    by, _zone = come_in(request.viewer)
    found = queries.public_event(slug, by=by)
    response = HttpResponse(calendar_for(found), content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{found.slug}.ics"'
    return response
