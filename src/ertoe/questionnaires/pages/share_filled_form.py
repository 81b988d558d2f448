from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.doors import may
from ertoe.access.errors import StaleEdit
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.forms import ShareForm
from ertoe.circle.queries import members, named_readers
from ertoe.questionnaires import changes, queries
from ertoe.questionnaires.permissions import SEE_FILLED_FORM, SHARE_FILLED_FORM
from ertoe.questionnaires.read import titled


@page(SHARE_FILLED_FORM, about="item", audience="person", methods=("GET", "POST"))
def share_filled_form(request: Request, person_id: UUID, filled_form_id: UUID) -> HttpResponse:
    by = request.viewer
    row = queries.filled_form(filled_form_id, by=by, person_id=person_id, to=SHARE_FILLED_FORM)
    named = named_readers(row, by=by)
    form = ShareForm(request.POST or None, item=row, members=members(person_id, by=by), named=named)
    if form.is_valid():
        try:
            changes.share_filled_form(by=by, filled=row, seen=seen(request, edits=True), **form.kept())
            if may(by, SEE_FILLED_FORM, row):
                return redirect("questionnaires:filled_form", person_id, row.pk)
            return redirect("questionnaires:forms", person_id)  # wrote it down, and reads it no longer
        except StaleEdit:
            form.ask_again(queries.filled_form(filled_form_id, by=by, person_id=person_id))
    context = {"form": form, "filled": row, "title": titled(row.questionnaire.form)}
    return render(request, "questionnaires/share_filled_form.html", context, status=form.status)
