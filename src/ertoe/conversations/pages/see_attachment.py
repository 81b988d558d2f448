import base64
from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.conversations import queries
from ertoe.conversations.permissions import SEE_ANSWER


@page(SEE_ANSWER, about="item", audience="person")
def see_attachment(request: Request, person_id: UUID, attachment_id: UUID) -> HttpResponse:
    """The photo, the sketch or the voice itself: bytes that can do nothing but be seen or heard."""
    found = queries.attachment(attachment_id, by=request.viewer, person_id=person_id)
    answer = HttpResponse(base64.b64decode(found.content.open()), content_type=found.type)
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer
