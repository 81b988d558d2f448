from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.errors import Missing
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.library import queries
from ertoe.library.family import family
from ertoe.library.models import Proposal
from ertoe.library.permissions import SEE_WAITING
from ertoe.library.visitor import edits


@page(SEE_WAITING, audience="professional")
def waiting(request: Request) -> HttpResponse:
    """Proposals and stories in one list, the oldest first."""
    if not edits(request.viewer):
        raise Missing(SEE_WAITING.name)
    described = {one.id: one.name for one in family(language_in_use()).concepts}
    rows = [
        (one, isinstance(one, Proposal), described.get(getattr(one, "concept", ""), ""))
        for one in queries.waiting(by=request.viewer)
    ]
    return render(request, "library/waiting.html", {"rows": rows})
