from django.http import HttpResponse

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.mails import moment_in_calendar
from ertoe.events.visitor import come_in
from ertoe.post.calendar_file import calendar_with, moment_of


@page(PUBLIC, audience="professional", is_cacheable=True)
def calendar(request: Request) -> HttpResponse:
    """Everything that is to come, for one's own calendar: it asks again by itself."""
    by, _zone = come_in(request.viewer)
    moments = [moment_of(**moment_in_calendar(one), is_cancelled=one.is_called_off) for one in queries.coming(by=by)]
    return HttpResponse(calendar_with(moments), content_type="text/calendar; charset=utf-8")
