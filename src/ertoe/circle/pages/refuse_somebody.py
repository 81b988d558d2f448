from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle import changes, queries
from ertoe.circle.permissions import REFUSE_SOMEBODY
from ertoe.ui.kept_form import KeptForm


@page(REFUSE_SOMEBODY, about="person", audience="person", methods=("GET", "POST"))
def refuse_somebody(request: Request, person_id: UUID, member_id: UUID) -> HttpResponse:
    member = queries.somebody_else(member_id, by=request.viewer, person_id=person_id)
    form = KeptForm(request.POST or None, initial={"version": member.version})
    if form.is_valid():
        changes.refuse_somebody(by=request.viewer, member=member, seen=seen(request, edits=True))
        return redirect("home:circle", person_id)
    context = {"form": form, "member": member}
    return render(request, "circle/refuse_somebody.html", context, status=400 if form.is_bound else 200)
