from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.learning.permissions import SEE_PROGRAMME
from ertoe.learning.queries.growth import growth_together
from ertoe.learning.queries.programme import groups_of
from ertoe.learning.queries.programme import programme as programme_of


@page(SEE_PROGRAMME, audience="professional")
def programme(request: Request, slug: str) -> HttpResponse:
    """Every group in one table, by name. `?without=date` leaves those that have no day yet."""
    found = programme_of(slug, by=request.viewer)
    rows = groups_of(found, by=request.viewer)
    waiting = [row for row in rows if row.next_at is None]
    is_filtered = request.GET.get("without") == "date"
    context = {
        "organisation": found,
        "rows": waiting if is_filtered else rows,
        "is_filtered": is_filtered,
        "how_many": len(rows),
        "waiting": len(waiting),
        "ready": sum(row.readiness == "ready" for row in rows),
        "held": sum(row.held for row in rows),
        "growth": growth_together(found, by=request.viewer),
    }
    return render(request, "learning/programme.html", context)
