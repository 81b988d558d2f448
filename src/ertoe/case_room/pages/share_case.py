from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.case_room import changes, queries
from ertoe.case_room.permissions import SHARE_CASE


@page(SHARE_CASE, audience="professional", methods=("GET", "POST"))
def share_case(request: Request, slug: str, case_id: UUID) -> HttpResponse:
    group = queries.group(slug, by=request.viewer)
    case = queries.case(case_id, group, by=request.viewer)
    if request.method == "POST":
        changes.share_case(by=request.viewer, case=case, seen=seen(request))
        return redirect("case_room:case", group.slug, case.pk)
    return render(request, "case_room/share_case.html", {"group": group, "case": case})
