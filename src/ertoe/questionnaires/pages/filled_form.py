from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.doors import may
from ertoe.access.facts import Visibility
from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.circle.queries import active_members, named_readers
from ertoe.questionnaires import queries
from ertoe.questionnaires.form.enable import Enabled
from ertoe.questionnaires.form.steps import asked_steps, fits_on_a_sheet, is_short
from ertoe.questionnaires.permissions import FILL_IN_FORM, SEE_FILLED_FORM, SHARE_FILLED_FORM
from ertoe.questionnaires.read import titled, told


@page(SEE_FILLED_FORM, about="item", audience="person")
def filled_form(request: Request, person_id: UUID, filled_form_id: UUID) -> HttpResponse:
    """What was answered, to read and to print."""
    by = request.viewer
    row = queries.filled_form(filled_form_id, by=by, person_id=person_id)
    form, answers = row.questionnaire.form, row.given
    named = named_readers(row, by=by) if row.visibility == Visibility.NAMED else frozenset()
    members = active_members(person_id, by=by) if named else []
    way = asked_steps(form, Enabled(form, answers))
    context = {
        "filled": row,
        "title": titled(form),
        "told": told(form, answers, language=row.language),
        "names": [member.name.open() for member in members if member.pk in named],
        "first_part": way[0].number if way else "",
        "is_long": bool(way) and not is_short(form),
        "has_sheet": fits_on_a_sheet(form),
        "may_fill_in": may(by, FILL_IN_FORM, row),
        "may_share": may(by, SHARE_FILLED_FORM, row),
    }
    return render(request, "questionnaires/filled_form.html", context)
