from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.learning.certificate_words import certificate_words
from ertoe.learning.permissions import SEE_GROUP
from ertoe.learning.queries.attendance import certificate as certificate_of
from ertoe.learning.queries.groups import group as group_of
from ertoe.paper.typeset import typeset


@page(SEE_GROUP, audience="professional")
def certificate(request: Request, slug: str, group_member_id: UUID, path: str) -> HttpResponse:
    """The own one, or of a member for who moderates: once every session of the path was followed."""
    group = group_of(slug, by=request.viewer)
    followed = certificate_of(group.organisation, group_member_id, path, by=request.viewer)
    words = certificate_words(followed, group.organisation.name, group.moderator.name if group.moderator else "")
    response = HttpResponse(typeset("learning/certificate", words), content_type="application/pdf")
    response["Content-Disposition"] = 'attachment; filename="certificate.pdf"'
    return response
