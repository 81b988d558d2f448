from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.dossier.permissions import SEE_PLAN
from ertoe.letters import queries


@page(SEE_PLAN, about="person", audience="person")
def fridge(request: Request, person_id: UUID) -> HttpResponse:
    """What hangs on the fridge, as this reader may read it."""
    plan, lines = queries.fridge(person_id, by=request.viewer)
    may_choose = plan.whose.my_role in ("person", "representative")
    return render(
        request, "letters/fridge.html", {"whose": plan.whose, "lines": lines.hanging, "may_choose": may_choose}
    )
