from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.foundation.language import language_in_use
from ertoe.implementation import changes, queries
from ertoe.implementation.forms import AddActionForm
from ertoe.implementation.frame import frame
from ertoe.implementation.permissions import KEEP_PLAN


@page(KEEP_PLAN, audience="professional", methods=("GET", "POST"))
def add_action(request: Request, slug: str) -> HttpResponse:
    """`?cell=` is where it belongs, `?question=` what it began with, `?idea=` what is taken over."""
    found = queries.led_organisation(slug, KEEP_PLAN, by=request.viewer)
    words = frame(language_in_use())
    question = words.question(request.GET.get("question", ""))
    asked = request.GET.get("cell", "") or (question.id.rpartition(".")[0] if question else "")
    cell = words.cells.get(asked)
    context = {"organisation": found, "frame": words, "cell": cell, "question": question}
    if cell is None:
        return render(request, "implementation/add_action.html", context)
    idea = next((one for one in cell.ideas if one.id == request.GET.get("idea")), None)
    begins = {"cell": cell.id, "idea": idea.id if idea else "", "words": idea.do if idea else ""}
    form = AddActionForm(request.POST or None, initial=begins)
    if form.is_valid():
        changes.add_action(by=request.viewer, organisation=found, seen=seen(request), **form.kept())
        return redirect("implementation:plan_board", slug)
    context |= {"form": form, "idea": idea}
    return render(request, "implementation/add_action.html", context, status=400 if form.is_bound else 200)
