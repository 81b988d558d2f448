from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.organisations.queries import organisation
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.questions import AnswerForm
from ertoe.zone.permissions import TAKE_PART


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def answer_question(request: Request, question_id: UUID) -> HttpResponse:
    arrival, by = arrive(request).only(TAKE_PART), request.viewer
    question = queries.question(question_id, by=arrival.by)
    form = AnswerForm(request.POST or None, by=by)
    if form.is_valid():
        mine = organisation(form.speaks_for(), by=by)
        changes.answer_question(by=by, question=question, organisation=mine, seen=seen(request), **form.kept())
        return redirect("zone:questions")
    return arrival.asks(form, _("Antwoord"), _("Antwoord"), reverse("zone:questions"), quoted=question.words)
