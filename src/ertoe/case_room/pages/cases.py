from django.http import HttpResponse
from django.shortcuts import render

from ertoe.access.page import page
from ertoe.access.request import Request
from ertoe.case_room import queries
from ertoe.case_room.permissions import SEE_CASE


@page(SEE_CASE, audience="professional")
def cases(request: Request, slug: str) -> HttpResponse:
    group = queries.group(slug, by=request.viewer)
    found = queries.cases(group, by=request.viewer)
    context = {
        "group": group,
        "shared": [case for case in found if not case.is_draft],
        "drafts": [case for case in found if case.is_draft],
    }
    return render(request, "case_room/cases.html", context)
