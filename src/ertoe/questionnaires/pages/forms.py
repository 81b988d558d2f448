from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.questionnaires import queries
from ertoe.questionnaires.permissions import SEE_FORMS
from ertoe.questionnaires.read import titled


@page(SEE_FORMS, about="person", audience="person")
def forms(request: Request, person_id: UUID) -> HttpResponse:
    """The forms one may begin here, and those that were filled in."""
    by = request.viewer
    offered = [(row, titled(row.form)) for row in queries.offered_forms(person_id, by=by)]
    filled = [(row, titled(row.questionnaire.form)) for row in queries.filled_forms(person_id, by=by)]
    return render(request, "questionnaires/forms.html", {"offered": offered, "filled": filled})
