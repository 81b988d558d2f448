from uuid import UUID

import orjson
from django.http import HttpResponse

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.questionnaires import queries
from ertoe.questionnaires.permissions import SEE_FILLED_FORM


@page(SEE_FILLED_FORM, about="item", audience="person")
def download_filled_form(request: Request, person_id: UUID, filled_form_id: UUID) -> HttpResponse:
    """The answers as a FHIR R4 QuestionnaireResponse, for whoever may read them."""
    row = queries.filled_form(filled_form_id, by=request.viewer, person_id=person_id)
    told = orjson.dumps(queries.response_of(row, by=request.viewer), option=orjson.OPT_INDENT_2)
    response = HttpResponse(told, content_type="application/fhir+json")
    response["Content-Disposition"] = 'attachment; filename="form.json"'  # no name: it stays behind in a folder
    return response
