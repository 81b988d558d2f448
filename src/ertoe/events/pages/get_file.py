from uuid import UUID

from django.http import HttpResponse
from django.utils.http import content_disposition_header

from ertoe.access.errors import Missing
from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import queries
from ertoe.events.file_kinds import CONTENT_TYPES
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional")
def get_file(request: Request, file_id: UUID) -> HttpResponse:
    """A download, never a page of ours: whatever is inside it runs nowhere here."""
    by, _zone = come_in(request.viewer)
    found = queries.file(file_id, by=by)
    if not found.path.is_file():
        raise Missing
    response = HttpResponse(found.path.read_bytes(), content_type=CONTENT_TYPES[found.kind])
    name = content_disposition_header(as_attachment=True, filename=f"{' '.join(found.title.split())}.{found.kind}")
    response.headers["Content-Disposition"] = name or "attachment"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
