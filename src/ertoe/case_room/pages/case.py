from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.access.viewer import Task
from ertoe.case_room import queries
from ertoe.case_room.permissions import SEE_CASE


@page(SEE_CASE, audience="professional")
def case(request: Request, slug: str, case_id: UUID) -> HttpResponse:
    by = request.viewer
    group = queries.group(slug, by=by)
    found = queries.case(case_id, group, by=by)
    is_own = found.made_by_id == by.account
    moderates = any(seat.organisation == group.pk and seat.task is Task.MODERATOR for seat in by.seats)
    context = {"group": group, "case": found, "is_own": is_own, "answers_for": is_own or moderates}
    return render(request, "case_room/case.html", context)
