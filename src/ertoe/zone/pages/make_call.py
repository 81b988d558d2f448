from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.foundation.ids import parse_id
from ertoe.organisations.queries import organisation
from ertoe.zone import changes, queries
from ertoe.zone.arriving import arrive
from ertoe.zone.forms.questions import CallForm
from ertoe.zone.permissions import TAKE_PART


@page(TAKE_PART, audience="professional", methods=("GET", "POST"))
def make_call(request: Request) -> HttpResponse:
    """`?question=` names the question it comes from."""
    arrival, by = arrive(request).only(TAKE_PART), request.viewer
    question_id = parse_id(request.GET.get("question", ""))
    start = {"contact_name": request.user.get_full_name(), "contact_email": request.user.email}  # type: ignore[union-attr]
    form = CallForm(request.POST or None, by=by, initial=start)
    if form.is_valid():
        mine = organisation(form.speaks_for(), by=by)
        kept = form.kept()
        changes.make_call(by=by, organisation=mine, question_id=question_id, seen=seen(request), **kept)
        return redirect("zone:questions")
    quoted = queries.question(question_id, by=arrival.by).words if question_id else ""
    title = _("Vraag mensen om mee te doen aan onderzoek")
    return arrival.asks(form, title, _("Zet deze oproep erbij"), reverse("zone:questions"), quoted=quoted)
