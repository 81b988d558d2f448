from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ertoe.access.errors import Missing
from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle.queries import voices
from ertoe.foundation.language import language_in_use
from ertoe.questionnaires import changes, queries
from ertoe.questionnaires.form.steps import is_short, steps_of
from ertoe.questionnaires.forms import BeginFormForm
from ertoe.questionnaires.permissions import BEGIN_FORM
from ertoe.questionnaires.read import titled


@page(BEGIN_FORM, about="person", audience="person", methods=("GET", "POST"))
def begin_form(request: Request, person_id: UUID) -> HttpResponse:
    """`?form=<id>` says which; without it one chooses first."""
    by, asked = request.viewer, request.GET.get("form", "")
    if not asked:
        return redirect("questionnaires:forms", person_id)
    row = next((one for one in queries.offered_forms(person_id, by=by) if str(one.pk) == asked), None)
    if row is None:
        raise Missing
    form = BeginFormForm(request.POST or None, voices=voices(person_id, by=by), by=by)
    if form.is_valid():
        filled = changes.begin_form(
            by=by, person_id=person_id, questionnaire=row, language=language_in_use(), seen=seen(request), **form.kept()
        )
        url = reverse("questionnaires:fill_in_form", args=(person_id, filled.pk))
        way = steps_of(row.form)
        return redirect(url if is_short(row.form) or not way else f"{url}?part={way[0].number}")
    context = {"form": form, "title": titled(row.form)}
    return render(request, "questionnaires/begin_form.html", context, status=400 if form.is_bound else 200)
