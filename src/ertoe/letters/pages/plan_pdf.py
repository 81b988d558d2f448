from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.permissions import SEE_PLAN
from ertoe.letters.queries import plan_letter
from ertoe.paper.typeset import typeset


@page(SEE_PLAN, about="person", audience="person")
def plan_pdf(request: Request, person_id: UUID) -> HttpResponse:
    """The plan on one sheet; `?type=large` in large type, `?lens=professional` with the professional words beside."""
    asked = request.GET
    words = plan_letter(
        person_id, by=request.viewer, lens=asked.get("lens", "plain"), is_large=asked.get("type") == "large"
    )
    response = HttpResponse(typeset("letters/plan", words), content_type="application/pdf")
    response["Content-Disposition"] = 'attachment; filename="plan.pdf"'  # no name: it stays behind in a folder
    return response
