from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events import changes, queries
from ertoe.events.forms.guests import EvaluationForm
from ertoe.events.visitor import come_in


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def evaluate_event(request: Request, code: str) -> HttpResponse:
    by, zone = come_in(request.viewer)
    event = queries.event_to_evaluate(code, by=by)
    form = EvaluationForm(request.POST or None)
    context = {"event": event, "zone": zone, "form": form}
    if form.is_valid():
        if not form.is_from_a_machine:
            changes.evaluate_event(by=by, event=event, **form.cleaned_data)
        return redirect(f"{request.path}?sent=1")
    context["was_sent"] = "sent" in request.GET
    return render(request, "events/evaluate_event.html", context, status=400 if form.is_bound else 200)
