from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render

from ertoe.access.page import page, seen
from ertoe.access.request import Request
from ertoe.circle import changes, queries
from ertoe.circle.permissions import END_MEMBERSHIP
from ertoe.foundation.clock import today
from ertoe.ui.kept_form import KeptForm


@page(END_MEMBERSHIP, about="person", audience="person", methods=("GET", "POST"))
def end_membership(request: Request, person_id: UUID, member_id: UUID) -> HttpResponse:
    member = queries.somebody_else(member_id, by=request.viewer, person_id=person_id)
    form = KeptForm(request.POST or None, initial={"version": member.version})
    if form.is_valid():
        changes.end_membership(by=request.viewer, member=member, on=today(), seen=seen(request, edits=True))
        return redirect("home:circle", person_id)
    context = {"form": form, "member": member}
    return render(request, "circle/end_membership.html", context, status=400 if form.is_bound else 200)
