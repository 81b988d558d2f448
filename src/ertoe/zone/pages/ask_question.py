from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.organisations.queries import organisation
from ertoe.zone import changes
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.questions import QuestionForm
from ertoe.zone.permissions import TAKE_PART


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def ask_question(request: Request) -> HttpResponse:
    arrival, by = arrive(request).only(TAKE_PART), request.viewer
    form = QuestionForm(request.POST or None, by=by)
    if form.is_valid():
        mine = organisation(form.speaks_for(), by=by)
        changes.ask_question(by=by, organisation=mine, seen=seen(request), **form.kept())
        return redirect("zone:questions")
    return arrival.asks(form, _("Stel een vraag"), _("Zet deze vraag erbij"), reverse("zone:questions"))
