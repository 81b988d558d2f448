from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle import changes, queries
from ertoe.circle.forms import ReasonForm
from ertoe.circle.permissions import OPEN_AS_COLLEAGUE


@page(OPEN_AS_COLLEAGUE, audience="professional", methods=("GET", "POST"))
def open_as_colleague(request: Request, person_id: UUID) -> HttpResponse:
    """Not `about` a person: whoever comes here has no place in the circle yet, and the query asks the permission."""
    admitted = queries.person_via_team(person_id, by=request.viewer)
    form = ReasonForm(request.POST or None)
    if form.is_valid():
        changes.open_as_colleague(by=request.viewer, person_id=person_id, seen=seen(request), **form.kept())
        return redirect("home:person", person_id)
    context = {"form": form, "admitted": admitted}
    return render(request, "circle/open_as_colleague.html", context, status=400 if form.is_bound else 200)
