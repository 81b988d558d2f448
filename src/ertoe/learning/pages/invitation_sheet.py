from uuid import UUID

from django.http import HttpResponse

from ertoe.access.errors import Missing
from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.learning.queries.groups import invitation
from ertoe.learning.session_paper import session_paper
from ertoe.learning.titles import titled
from ertoe.paper.typeset import typeset


@page(PUBLIC, audience="professional")
def invitation_sheet(request: Request, token: str, session_id: UUID) -> HttpResponse:
    """The whole session on paper, with its notes, for who was asked to moderate it and has no account."""
    for one in map(titled, invitation(token, by=request.viewer).sessions):
        if one.session.pk == session_id and one.path and one.spoken:
            sheet = typeset("learning/session", session_paper(one.path, one.spoken))
            response = HttpResponse(sheet, content_type="application/pdf")
            response["Content-Disposition"] = 'attachment; filename="session.pdf"'
            return response
    raise Missing
