from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.access.viewer import Viewer
from ertoe.implementation import changes, queries
from ertoe.implementation.forms import PulseForm
from ertoe.implementation.pulse_questions import THEMES


@page(PUBLIC, audience="professional", methods=("GET", "POST"))
def answer_pulse(request: Request, code: str) -> HttpResponse:
    """Everybody comes in as a guest: who is signed in is not known here either."""
    pulse = queries.pulse_behind(code, by=Viewer.nobody())
    form = PulseForm(request.POST or None)
    context = {"organisation": pulse.organisation, "pulse": pulse, "is_kept": False}
    if form.is_valid() and not pulse.closed_at:
        changes.answer_pulse(
            by=Viewer.guest_of(pulse.organisation_id),
            pulse=pulse,
            marks=form.marks(),
            words=form.cleaned_data["words"],
            answer_id=form.answer_id,
        )
        return render(request, "implementation/answer_pulse.html", context | {"is_kept": True})
    context |= {
        "form": form,
        "themes": [(theme.title, [form[name] for name in theme.questions]) for theme in THEMES],
    }
    return render(request, "implementation/answer_pulse.html", context, status=400 if form.is_bound else 200)
