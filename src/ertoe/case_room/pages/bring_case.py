from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.case_room import queries
from ertoe.case_room.forms import BringForm
from ertoe.case_room.permissions import BRING_CASE


@page(BRING_CASE, audience="professional")
def bring_case(request: Request, slug: str) -> HttpResponse:
    """Asks only; what is typed goes to `check_case` and is kept nowhere on the way."""
    group = queries.group(slug, by=request.viewer)
    return render(request, "case_room/bring_case.html", {"group": group, "form": BringForm()})
