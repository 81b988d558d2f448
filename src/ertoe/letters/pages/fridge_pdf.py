from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.permissions import SEE_PLAN
from ertoe.letters.queries import fridge_words
from ertoe.paper.typeset import typeset


@page(SEE_PLAN, about="person", audience="person")
def fridge_pdf(request: Request, person_id: UUID) -> HttpResponse:
    """One sheet in large letters: visitors read it too, so it holds only what was chosen for it."""
    response = HttpResponse(
        typeset("letters/fridge", fridge_words(person_id, by=request.viewer)), content_type="application/pdf"
    )
    response["Content-Disposition"] = 'attachment; filename="fridge.pdf"'  # no name: it stays behind in a folder
    return response
