from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.letters import changes, queries
from ertoe.letters.forms import FridgeForm
from ertoe.letters.permissions import CHOOSE_FOR_FRIDGE


@page(CHOOSE_FOR_FRIDGE, about="person", audience="person", methods=("GET", "POST"))
def choose_for_fridge(request: Request, person_id: UUID) -> HttpResponse:
    by = request.viewer
    plan, lines = queries.fridge(person_id, by=by, to=CHOOSE_FOR_FRIDGE)
    form = FridgeForm(request.POST or None, lines=lines)
    if form.is_valid():
        chosen = {name: [UUID(pk) for pk in ids] for name, ids in form.kept().items()}
        changes.choose_for_fridge(
            by=by, person_id=person_id, for_all=lines.is_for_all, offered=lines.offered, seen=seen(request), **chosen
        )
        return redirect("letters:fridge", person_id)
    context = {"whose": plan.whose, "form": form, "lines": lines}
    return render(request, "letters/choose_for_fridge.html", context, status=400 if form.is_bound else 200)
