from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.case_room import changes, queries
from ertoe.case_room.permissions import DELETE_CASE


@page(DELETE_CASE, audience="professional", methods=("GET", "POST"))
def delete_case(request: Request, slug: str, case_id: UUID) -> HttpResponse:
    """Asked on a page first: nothing brings it back."""
    group = queries.group(slug, by=request.viewer)
    case = queries.case(case_id, group, by=request.viewer)
    if request.method == "POST":
        changes.delete_case(by=request.viewer, case=case)
        return redirect("case_room:cases", group.slug)
    return render(request, "case_room/delete_case.html", {"group": group, "case": case})
