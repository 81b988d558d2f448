from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.bridges import changes, queries
from ertoe.bridges.forms import LearnForm
from ertoe.bridges.permissions import LEARN_FROM_SIGNALS
from ertoe.organisations.queries import organisation as organisation_of


@page(LEARN_FROM_SIGNALS, audience="professional", methods=("GET", "POST"))
def learn_from_signals(request: Request, slug: str, signals_id: UUID) -> HttpResponse:
    by = request.viewer
    organisation = organisation_of(slug, by=by)
    found = queries.signals_of(signals_id, by=by)
    form = LearnForm(request.POST or None, initial={"learned": found.learned, "version": found.version})
    if form.is_valid():
        learned = form.cleaned_data["learned"]
        changes.learn_from_signals(by=by, signals=found, learned=learned, seen=seen(request, edits=True))
        return redirect("bridges:signals", slug)
    context = {"organisation": organisation, "signals": found, "form": form}
    return render(request, "bridges/learn_from_signals.html", context, status=400 if form.is_bound else 200)
