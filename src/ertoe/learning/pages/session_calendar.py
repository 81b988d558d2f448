from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.learning.invitations import calendar_file
from ertoe.learning.permissions import SEE_GROUP
from ertoe.learning.queries.sessions import session as session_of


@page(SEE_GROUP, audience="professional")
def session_calendar(request: Request, slug: str, session_id: UUID) -> HttpResponse:
    """For the own calendar; the same one as in the mail, so it stands there once."""
    found = session_of(slug, session_id, by=request.viewer)
    response = HttpResponse(calendar_file(found), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="session.ics"'
    return response
