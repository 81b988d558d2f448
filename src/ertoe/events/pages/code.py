from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import PUBLIC, page
from ertoe.access.request import Request
from ertoe.events.forms.guests import CodeForm


@page(PUBLIC, audience="professional")
def code(request: Request) -> HttpResponse:
    """Typed from a screen at the end of an evening."""
    form = CodeForm(request.GET or None)
    if form.is_valid():
        return redirect("events:evaluate_event", form.cleaned_data["code"])
    return render(request, "events/code.html", {"form": form})
