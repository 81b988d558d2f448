from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.learning.permissions import PRESENT_SESSION
from ertoe.learning.presenting import shown


@page(PRESENT_SESSION, audience="professional")
def guide_session(request: Request, slug: str, session_id: UUID) -> HttpResponse:
    """For the moderator's own telephone: the notes of the step, and what drives the big screen."""
    return shown(request, slug, session_id, "learning/guide_session.html")
