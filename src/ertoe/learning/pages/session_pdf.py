from django.http import HttpResponse

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.learning.finding import found_session
from ertoe.learning.permissions import SEE_MODERATOR_GUIDE
from ertoe.learning.session_paper import session_paper
from ertoe.paper.typeset import typeset


@page(SEE_MODERATOR_GUIDE, audience="professional")
def session_pdf(request: Request, path: str, session: str) -> HttpResponse:
    """A whole evening on paper: it runs without a connection."""
    learning, one = found_session(path, session)
    response = HttpResponse(typeset("learning/session", session_paper(learning, one)), content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{learning.id}-{one.id}.pdf"'
    return response
