from uuid import UUID

from django.http import HttpResponse

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.agreements.permissions import SEE_AGREEMENT
from ertoe.agreements.queries import agreement
from ertoe.dossier.header import whose
from ertoe.dossier.who_comes import coming_of
from ertoe.home.calendar_file import calendar_of_one


@page(SEE_AGREEMENT, about="item", audience="person")
def calendar_event(request: Request, person_id: UUID, agreement_id: UUID) -> HttpResponse:
    """One agreement to put in one's own calendar. It says who comes, never what for."""
    by = request.viewer
    one = coming_of(agreement(agreement_id, by=by, person_id=person_id), by=by)
    file = calendar_of_one(one, whose(person_id, by=by).first_name)
    response = HttpResponse(file, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="ertoe.ics"'
    return response
